package io.parley.extraction.clauses;

/** The tense of a predicate by its form and auxiliaries; {@link #NONE} for infinitives, participles and nouns. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** "has agreed". */
    PERFECT,
    /** "had agreed". */
    PAST_PERFECT,
    NONE;

    /** Whether what is told in this tense is over. */
    public boolean isBehind() {
        return this == PAST || this == PERFECT || this == PAST_PERFECT;
    }
}

package io.parley.extraction.clauses;

/** How a clause is meant, from the plainest to the least sure; of two that govern a clause the later one in this order holds. */
public enum Mood {
    ASSERTED,
    /** Announced, promised, agreed, expected: still to be done. */
    PLANNED,
    /** "may", "could", "is likely to", "warned that". */
    POSSIBLE,
    /** "would", "if", "unless", or under such a condition. */
    CONDITIONAL,
    /** "must", "should", "called for", "urged to". */
    DEMANDED,
    /** "hope", "want", "tried to". */
    HOPED,
    /** "whether", "?". */
    QUESTIONED;

    Mood and(Mood other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

package io.parley.extraction.clauses;

/** Whether something is so, and how it is meant. */
public record Standing(Polarity polarity, Mood mood) {

    public static final Standing PLAIN = new Standing(Polarity.POSITIVE, Mood.ASSERTED);

    /** Told as a fact: neither denied nor open, nor planned, hoped for, demanded or conditional. */
    public boolean isAsserted() {
        return polarity == Polarity.POSITIVE && mood == Mood.ASSERTED;
    }

    Standing turned(boolean turn) {
        return turn ? new Standing(polarity.turned(), mood) : this;
    }

    Standing open() {
        return new Standing(Polarity.OPEN, mood);
    }

    Standing under(Mood other) {
        return new Standing(polarity, mood.and(other));
    }
}

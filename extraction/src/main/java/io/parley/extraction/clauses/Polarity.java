package io.parley.extraction.clauses;

/** Whether something is said to be so, not to be so, or neither ("did not say that", "whether"). */
public enum Polarity {
    POSITIVE,
    NEGATIVE,
    OPEN;

    /** The contrary; what is open stays open. */
    public Polarity turned() {
        return switch (this) {
            case POSITIVE -> NEGATIVE;
            case NEGATIVE -> POSITIVE;
            case OPEN -> OPEN;
        };
    }
}

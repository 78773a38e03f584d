package io.parley.foundation.kafka;

/** Why a record was put aside; all kinds are the record's own fault, never that of a broker, a database or a grant. */
public enum DeadLetterKind {
    /** Its {@code ce_type} is not the one of its Kafka topic. */
    WRONG_TYPE(true),
    /** Its value is not an event of the contract. */
    NOT_AN_EVENT(true),
    /** It, or what comes of it, is larger than a record may be. */
    TOO_LARGE(false),
    /** It is an event, but the service fails on it each time. */
    INDIGESTIBLE(false),
    /** It cannot even be fetched: not decompressed, or not held in memory. Only its offset is known. */
    UNFETCHABLE(false),
    /** The letter does not say: somebody else than a service of ours put it there. */
    UNKNOWN(false);

    private final boolean sameForEveryReader;

    DeadLetterKind(boolean sameForEveryReader) {
        this.sameForEveryReader = sameForEveryReader;
    }

    /** Whether every consumer group finds the same, so that one of them may write the letter for all. */
    public boolean isSameForEveryReader() {
        return sameForEveryReader;
    }
}

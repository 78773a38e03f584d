package io.parley.timeline.verify.domain;

/** How what is stored differs from what it follows from: events of Kafka for facts, facts for views. */
public enum DifferenceKind {
    /** It follows from them and is not stored. */
    MISSING,
    /** It is stored and does not follow from them; or it was killed and is there all the same. */
    LEFT_OVER,
    /** It is stored, but not as it follows from them. */
    DIFFERENT
}

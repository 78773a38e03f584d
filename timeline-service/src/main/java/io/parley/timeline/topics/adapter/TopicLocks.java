package io.parley.timeline.topics.adapter;

/** Keys of PostgreSQL's advisory locks; numbers without meaning, but never the same. */
public final class TopicLocks {

    /** Shared by those who match facts with topics, taken alone by a back-fill before it begins, to wait for those. */
    public static final long DEFINITIONS = 7_305_001L;

    /** Taken, together with the hash of a slug, by those who define the topic. */
    static final int DEFINING = 7_305;

    /** Shared by turns that read who is who, taken alone by those who decide it. */
    public static final long IDENTITIES = 7_305_004L;

    private TopicLocks() {}
}

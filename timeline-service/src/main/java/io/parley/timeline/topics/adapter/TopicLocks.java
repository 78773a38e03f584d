package io.parley.timeline.topics.adapter;

/** Keys of PostgreSQL's advisory locks; numbers without meaning, but never the same. */
final class TopicLocks {

    /** Shared by those who match facts with topics, taken alone by those who change what topics follow. */
    static final long DEFINITIONS = 7_305_001L;

    private TopicLocks() {}
}

package io.parley.ingest.article.domain;

/** What becomes of a submission. */
public sealed interface Decision {

    /**
     * It becomes the current version.
     *
     * @param order what is known of its place, completed from the version it follows
     */
    record Accept(long version, SenderOrder order) implements Decision {}

    /** It is older than the current version: kept as history, not published. */
    record Stale(long version) implements Decision {}

    /** It equals the current version. */
    record Repeat(Head head) implements Decision {}
}

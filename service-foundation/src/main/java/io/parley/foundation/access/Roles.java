package io.parley.foundation.access;

/** Names of the roles that endpoints ask for. */
public final class Roles {

    /** May hand in articles. */
    public static final String PUBLISHER = "publisher";
    /** May read topics, articles and streams. */
    public static final String ANALYST = "analyst";
    /** May run the system: topics, feeds, merges, replays. */
    public static final String OPERATOR = "operator";
    /** May read metrics. */
    public static final String MONITOR = "monitor";

    private Roles() {}
}

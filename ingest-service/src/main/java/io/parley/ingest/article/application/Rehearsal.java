package io.parley.ingest.article.application;

/** What would become of a submission if it were taken in now. */
public enum Rehearsal {
    /** A new article. */
    NEW,
    /** A new version of an article that is known. */
    UPDATE,
    /** It waits for the end of its embargo. */
    EMBARGOED,
    /** It says what is known already. */
    KNOWN,
    /** It is older than what is known. */
    STALE
}

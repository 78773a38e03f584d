package io.parley.events.article;

/** State of a version as its sender set it (IPTC pubStatus). */
public enum ArticleStatus {
    USABLE,
    WITHHELD,
    CANCELED
}

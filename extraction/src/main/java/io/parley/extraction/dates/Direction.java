package io.parley.extraction.dates;

/** Side of the publication on which a date lies. */
enum Direction {
    BEHIND,
    AHEAD,
    /** No verb and no preposition tells it. */
    UNTOLD
}

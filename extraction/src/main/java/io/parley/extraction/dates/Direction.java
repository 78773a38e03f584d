package io.parley.extraction.dates;

/** On which side of the publication day an incomplete date lies. */
enum Direction {
    BEHIND,
    AHEAD
}

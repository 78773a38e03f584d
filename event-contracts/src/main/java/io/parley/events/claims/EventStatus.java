package io.parley.events.claims;

/** Whether a timeline event has happened, is still to come, or is said not to have happened. */
public enum EventStatus {
    HAPPENED,
    PLANNED,
    DENIED
}

package io.parley.events.claims;

/** Whether a meeting is to come, goes on, took place or fell through. */
public enum MeetingStatus {
    PLANNED,
    ONGOING,
    HELD,
    CANCELLED
}

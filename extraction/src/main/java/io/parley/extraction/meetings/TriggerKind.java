package io.parley.extraction.meetings;

/** What kind of word tells of a meeting; the words stand in {@code meetings/triggers.tsv}. */
public enum TriggerKind {
    TALKS,
    MEETING,
    SUMMIT,
    VISIT,
    CALL,
    MEET,
    NEGOTIATE
}

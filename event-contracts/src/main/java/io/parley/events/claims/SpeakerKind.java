package io.parley.events.claims;

/** Who speaks: a named person, an organ or medium, somebody unnamed, or nobody that is known. */
public enum SpeakerKind {
    NAMED,
    ORGANISATION,
    ANONYMOUS,
    UNKNOWN
}

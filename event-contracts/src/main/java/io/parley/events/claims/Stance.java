package io.parley.events.claims;

/** What an utterance does; STATES is the default. */
public enum Stance {
    SUPPORTS,
    OPPOSES,
    DEMANDS,
    OFFERS,
    ACCEPTS,
    REJECTS,
    THREATENS,
    OPTIMISTIC,
    PESSIMISTIC,
    STATES
}

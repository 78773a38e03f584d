package io.parley.events.claims;

/** How far a negotiation has come as one article reports it; not a ladder. */
public enum Stage {
    NONE,
    TALKS,
    PROPOSAL,
    FRAMEWORK,
    AGREEMENT,
    IMPLEMENTATION,
    BREAKDOWN
}

package io.parley.events.claims;

/** What somebody is in a negotiation. */
public enum RoleKind {
    PARTY,
    MEDIATOR,
    GUARANTOR,
    HOST,
    OBSERVER,
    NEGOTIATOR
}

package io.parley.events.claims;

/**
 * What a claim does in the terms of PLOVER, the successor of CAMEO (CAMEO2PLOVER, 2021): the act of its speaker towards the
 * addressee, from cooperation to conflict. Mere statements have none.
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT
}

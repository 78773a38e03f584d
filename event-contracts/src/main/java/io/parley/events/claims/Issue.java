package io.parley.events.claims;

/** What is negotiated. */
public enum Issue {
    CEASEFIRE,
    PRISONERS_HOSTAGES,
    WITHDRAWAL,
    HUMANITARIAN,
    GOVERNANCE,
    DISARMAMENT,
    SECURITY_GUARANTEES,
    RECONSTRUCTION,
    TERRITORY_RECOGNITION,
    NUCLEAR,
    SANCTIONS,
    TRADE,
    LABOUR,
    CLIMATE,
    OTHER
}

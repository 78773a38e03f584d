package io.parley.events.claims;

/** What kind of quantity a figure is; figures of different kinds are never compared. */
public enum FigureKind {
    KILLED,
    INJURED,
    DETAINED,
    RELEASED,
    HOSTAGES,
    DISPLACED,
    TROOPS,
    AFFECTED,
    MONEY,
    SHARE,
    PAY,
    TIME,
    OTHER
}

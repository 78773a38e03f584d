package io.parley.events.claims;

/** How the content is put: as a fact, a hope, under a condition, or as not so. */
public enum Modality {
    ASSERTED,
    HOPED,
    CONDITIONAL,
    DENIED
}

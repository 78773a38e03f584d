package io.parley.timeline.facts.adapter;

/** Kinds of facts in the table {@code fact}, in the order of the lists. */
enum FactKind {
    ENTITY,
    CLAIM,
    MEETING,
    PROPOSAL,
    FIGURE,
    ROLE,
    STAGE,
    POSITION,
    EVENT
}

package io.parley.events.entities;

/** What kind of thing a name stands for; GPE is a country, region or city with a government. */
public enum EntityType {
    PERSON,
    ORG,
    GPE,
    LOCATION,
    FACILITY
}

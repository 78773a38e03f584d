package io.parley.events.entities;

import org.jspecify.annotations.Nullable;

/** Points to an entity of the same article; the id is absent where only a description is known. */
public record EntityRef(@Nullable String id, String name) {}

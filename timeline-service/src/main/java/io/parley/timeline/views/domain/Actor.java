package io.parley.timeline.views.domain;

import io.parley.events.entities.EntityType;
import org.jspecify.annotations.Nullable;

/** Somebody or something that is the same across articles; the type is unknown for a mere description. */
public record Actor(String id, String name, @Nullable EntityType type) {}

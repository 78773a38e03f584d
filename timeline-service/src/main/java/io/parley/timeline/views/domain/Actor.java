package io.parley.timeline.views.domain;

import io.parley.events.entities.EntityType;
import org.jspecify.annotations.Nullable;

/** Somebody or something that is the same across articles; the type is unknown for a mere description. */
public record Actor(String id, String name, @Nullable EntityType type) {

    /** Whether it is somewhere and nobody: a region or a building, and no state or town. */
    boolean isMerePlace() {
        return isMerePlace(type);
    }

    static boolean isMerePlace(@Nullable EntityType type) {
        return type == EntityType.LOCATION || type == EntityType.FACILITY;
    }
}

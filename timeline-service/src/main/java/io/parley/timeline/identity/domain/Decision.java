package io.parley.timeline.identity.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an operator decided on who is who, with its provenance; it is never deleted, and holds until it is undone.
 *
 * @param entity the key that was merged into another, or that a name was split off from
 * @param other the key that it was merged into, or the name that was split off, as keys have it
 */
public record Decision(
        UUID id,
        Kind kind,
        String entity,
        String entityName,
        String other,
        String otherName,
        String decidedBy,
        Instant decidedAt,
        String reason,
        @Nullable Undoing undone) {

    /** What was decided. */
    public enum Kind {
        MERGE,
        SPLIT
    }

    /** Who took a decision back, when and why. */
    public record Undoing(String by, Instant at, String reason) {}
}

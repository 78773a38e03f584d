package io.parley.timeline.views.domain;

import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the table or behind it.
 *
 * @param side for whom he speaks, where that is somebody else
 * @param weight how much the articles make of him in these talks: roles, stands, meetings, proposals
 * @param folded whether a page shows him only when asked: he is named, no more
 */
public record Participant(
        String id,
        String name,
        EntityType type,
        List<RoleEvidence> roles,
        @Nullable String affiliation,
        @Nullable String description,
        @Nullable String side,
        double weight,
        boolean folded,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        List<Evidence> evidence)
        implements Element {

    /** A role and the spans that give it. */
    public record RoleEvidence(RoleKind role, List<Evidence> evidence) {
        public RoleEvidence {
            evidence = List.copyOf(evidence);
        }
    }

    public Participant {
        roles = List.copyOf(roles);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String sortKey() {
        return "%d %d %06d %s %s"
                .formatted(
                        folded ? 1 : 0,
                        roles.isEmpty() ? 6 : rank(roles.get(0).role()),
                        999_999 - (int) Math.min(999_999, Math.round(weight * 100)),
                        name,
                        id);
    }

    /** The sides of the table come first, then those between them. */
    private static int rank(RoleKind role) {
        return switch (role) {
            case PARTY -> 0;
            case MEDIATOR -> 1;
            case GUARANTOR -> 2;
            case HOST -> 3;
            case NEGOTIATOR -> 4;
            case OBSERVER -> 5;
        };
    }

    @Override
    public String summary() {
        return roles.isEmpty() ? name : name + " (" + roles.get(0).role() + ")";
    }
}

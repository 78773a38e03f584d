package io.parley.timeline.views.domain;

import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody at the table or behind it. */
public record Participant(
        String id,
        String name,
        EntityType type,
        List<RoleEvidence> roles,
        @Nullable String affiliation,
        @Nullable String description,
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
        return (roles.isEmpty() ? 6 : rank(roles.get(0).role())) + " " + name + " " + id;
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

package io.parley.events.claims;

import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import java.util.List;

/** What an entity is in the negotiation, according to this article. */
public record Role(EntityRef entity, RoleKind role, List<TextSpan> evidence) {

    public Role {
        evidence = List.copyOf(evidence);
    }
}

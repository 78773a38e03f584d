package io.parley.events.claims;

import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan, offer or draft that the article names; points is its number of points where told. */
public record Proposal(
        String name,
        @Nullable Integer points,
        @Nullable EntityRef author,
        List<EntityRef> supporters,
        List<EntityRef> opponents,
        List<TextSpan> content,
        List<TextSpan> evidence) {

    public Proposal {
        supporters = List.copyOf(supporters);
        opponents = List.copyOf(opponents);
        content = List.copyOf(content);
        evidence = List.copyOf(evidence);
    }
}

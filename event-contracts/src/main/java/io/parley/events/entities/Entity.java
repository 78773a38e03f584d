package io.parley.events.entities;

import io.parley.events.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the article names. The id is a Wikidata QID where known, else local to type and name. */
public record Entity(
        String id,
        EntityType type,
        String name,
        @Nullable String wikidata,
        List<TextSpan> mentions,
        @Nullable String role,
        @Nullable EntityRef affiliation,
        double salience) {

    public Entity {
        mentions = List.copyOf(mentions);
    }
}

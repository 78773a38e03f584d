package io.parley.events.entities;

import io.parley.events.article.ArticleId;
import io.parley.events.engine.Engine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All entities of one article version ({@code io.parley.entities.v1}); replaces any earlier list; truncated beyond {@link io.parley.events.EventLimits}. */
public record EntitiesEvent(
        ArticleId articleId,
        long version,
        Engine engine,
        @Nullable String language,
        List<Entity> entities,
        boolean truncated) {

    public EntitiesEvent {
        entities = List.copyOf(entities);
    }
}

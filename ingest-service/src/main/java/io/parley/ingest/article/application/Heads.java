package io.parley.ingest.article.application;

import io.parley.events.article.ArticleId;
import io.parley.ingest.article.domain.Head;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The current versions of some articles.
 *
 * @param clock the time by the store's clock when they were read; null when there are none
 */
public record Heads(
        Map<ArticleId, Head> byArticle, @Nullable Instant clock) {

    public Heads {
        byArticle = Map.copyOf(byArticle);
    }
}

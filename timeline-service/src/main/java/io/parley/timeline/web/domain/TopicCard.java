package io.parley.timeline.web.domain;

import io.parley.events.claims.Stage;
import io.parley.timeline.views.domain.Overview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One topic in the list of all.
 *
 * @param parties who negotiates, the weightiest first; empty where no article tells
 * @param spark null where there is too little to draw
 */
public record TopicCard(
        String slug,
        String title,
        List<String> parties,
        Stage stage,
        long revision,
        int articles,
        int providers,
        int claims,
        int contradictions,
        @Nullable String lastHeadline,
        @Nullable String lastPublished,
        @Nullable Spark spark) {
    public static TopicCard of(String slug, String title, List<String> parties, Overview overview) {
        Overview.LastChange last = overview.lastChange();
        return new TopicCard(
                slug,
                title,
                List.copyOf(parties),
                overview.stage(),
                overview.revision(),
                overview.counts().getOrDefault("articles", 0),
                overview.counts().getOrDefault("providers", 0),
                overview.counts().getOrDefault("claims", 0),
                overview.counts().getOrDefault("contradictions", 0),
                last == null ? null : last.headline(),
                last == null ? null : last.published(),
                Spark.of(overview));
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.timeline.views.domain.Overview.Momentum;
import io.parley.timeline.views.domain.Overview.StageTurn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one chapter says to the overview of its topic. All but the overview is of the chapter's own articles.
 *
 * @param counts elements of the views that all chapters make together
 * @param overview as the chapter sees it; that of the newest one is the topic's
 */
public record ChapterRecord(
        int articles,
        int stories,
        List<String> providers,
        Map<String, Integer> counts,
        List<StageTurn> stages,
        List<Momentum.Day> days,
        @Nullable Overview overview) {

    /** Of a chapter that is not known: it was never computed, or an article of it was withdrawn since. */
    public static final ChapterRecord UNKNOWN =
            new ChapterRecord(0, 0, List.of(), Map.of(), List.of(), List.of(), null);

    public ChapterRecord {
        providers = List.copyOf(providers);
        counts = counts == null ? Map.of() : new LinkedHashMap<>(counts);
        stages = List.copyOf(stages);
        days = List.copyOf(days);
    }

    static ChapterRecord of(
            TopicFacts facts, Carried carried, Map<ViewName, List<Element>> settled, Overview overview) {
        Set<ArticleId> before = carried.articles();
        var own = facts.articles().stream()
                .filter(article -> !before.contains(article.id()))
                .toList();
        Set<ArticleId> told = before.stream().map(facts.stories()::of).collect(Collectors.toSet());
        Set<String> days = new HashSet<>();
        own.forEach(article -> {
            Instant at = Plausible.publishedAt(article);
            if (at != null) {
                days.add(at.atOffset(ZoneOffset.UTC).toLocalDate().toString());
            }
        });
        Map<String, Integer> counts = new LinkedHashMap<>();
        settled.forEach((view, elements) -> counts.put(view.wireName(), elements.size()));
        return new ChapterRecord(
                own.size(),
                (int) own.stream()
                        .map(article -> facts.stories().of(article.id()))
                        .distinct()
                        .filter(story -> !told.contains(story))
                        .count(),
                TopicFacts.providers(own),
                counts,
                overview.stages().stream()
                        .filter(turn -> !before.contains(turn.evidence().get(0).articleId()))
                        .toList(),
                overview.momentum().days().stream()
                        .filter(day -> days.contains(day.date()))
                        .toList(),
                overview);
    }
}

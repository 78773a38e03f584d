package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The views of one chapter.
 *
 * @param state elements of views that show how things stand: those of the newest chapter are the topic's
 * @param settled elements of views that show what has been, as far as an article of the chapter tells of them: the topic's
 *     are those of all chapters, and of two with one key that of the later chapter
 * @param carried what the next chapter takes from this one
 */
public record ChapterView(
        Map<ViewName, List<Element>> state,
        Map<ViewName, List<Element>> settled,
        ChapterRecord record,
        Carried carried) {

    static ChapterView of(TopicFacts facts, Carried before, ChapterRule rule) {
        ComputedView view = ComputedView.of(facts);
        Map<ViewName, List<Element>> state = new EnumMap<>(ViewName.class);
        Map<ViewName, List<Element>> settled = new EnumMap<>(ViewName.class);
        view.elements().forEach((name, elements) -> {
            if (name.isState()) {
                state.put(name, List.copyOf(elements));
            } else {
                settled.put(name, told(elements, before.articles()));
            }
        });
        return new ChapterView(
                state,
                settled,
                ChapterRecord.of(facts, before, settled, view.overview()),
                CarriedArticles.of(facts, view, rule.carried()));
    }

    private static List<Element> told(List<? extends Element> elements, Set<ArticleId> before) {
        if (before.isEmpty()) {
            return List.copyOf(elements);
        }
        return elements.stream()
                .filter(element ->
                        element.evidence().stream().anyMatch(evidence -> !before.contains(evidence.articleId())))
                .map(Element.class::cast)
                .toList();
    }
}

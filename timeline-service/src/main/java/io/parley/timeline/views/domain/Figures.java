package io.parley.timeline.views.domain;

import io.parley.events.claims.Figure;
import io.parley.events.entities.EntityRef;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The view of figures: the same number of the same thing from the same source is one, however often it is printed. */
final class Figures {

    /** A figure and the article that reports it. */
    record SourcedFigure(OnTopicArticle article, Figure figure) {}

    private Figures() {}

    static List<SourcedFigure> all(TopicFacts facts) {
        List<SourcedFigure> figures = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            article.figures().forEach(figure -> figures.add(new SourcedFigure(article, figure)));
        }
        return figures;
    }

    static List<FigureView> of(TopicFacts facts) {
        Map<String, List<SourcedFigure>> same = new TreeMap<>();
        for (SourcedFigure one : all(facts)) {
            Figure figure = one.figure();
            String key = Ids.of(
                    what(figure),
                    figure.value().stripTrailingZeros().toPlainString(),
                    String.valueOf(figure.unit()),
                    String.valueOf(figure.qualifier()),
                    String.valueOf(name(facts, one, figure.source())),
                    String.valueOf(name(facts, one, figure.about())),
                    String.valueOf(figure.date()));
            same.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
        }
        return same.entrySet().stream()
                .map(entry -> view(facts, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FigureView::sortKey))
                .toList();
    }

    private static FigureView view(TopicFacts facts, String id, List<SourcedFigure> reports) {
        SourcedFigure first = reports.get(0);
        Figure figure = first.figure();
        return new FigureView(
                id,
                figure.what(),
                figure.value().stripTrailingZeros().scale() < 0
                        ? figure.value().setScale(0, java.math.RoundingMode.UNNECESSARY)
                        : figure.value().stripTrailingZeros(),
                figure.unit(),
                figure.qualifier(),
                name(facts, first, figure.source()),
                name(facts, first, figure.about()),
                figure.date(),
                first.article().reported().published(),
                TopicFacts.providers(
                        reports.stream().map(SourcedFigure::article).toList()),
                reports.stream()
                        .flatMap(one ->
                                facts.evidence(one.article(), one.figure().evidence()).stream())
                        .distinct()
                        .toList());
    }

    /** What is counted, so that it compares. */
    static String what(Figure figure) {
        return String.join(" ", Words.of(figure.what())).toLowerCase(Locale.ROOT);
    }

    static @Nullable String name(TopicFacts facts, SourcedFigure one, @Nullable EntityRef reference) {
        return reference == null
                ? null
                : facts.cast().of(one.article(), reference).name();
    }
}

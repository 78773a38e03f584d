package io.parley.timeline.views.domain;

import io.parley.events.claims.Figure;
import io.parley.events.claims.FigureKind;
import io.parley.events.entities.EntityRef;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The view of figures: the same number of the same thing from the same source is one, however often it is printed. */
final class Figures {

    /** Kinds that say nothing by themselves: a page shows one only beside a word of the topic. */
    private static final Set<FigureKind> MINOR = EnumSet.of(FigureKind.OTHER, FigureKind.TIME, FigureKind.SHARE);

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
                    slot(facts, one),
                    figure.value().stripTrailingZeros().toPlainString(),
                    String.valueOf(figure.qualifier()),
                    String.valueOf(name(facts, one, figure.source())),
                    String.valueOf(figure.date()));
            same.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
        }
        return same.entrySet().stream()
                .map(entry -> view(facts, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FigureView::sortKey))
                .toList();
    }

    /** What must agree for two figures to be of one series: kind, counted thing, unit and place. */
    static String slot(TopicFacts facts, SourcedFigure one) {
        Figure figure = one.figure();
        String counted = figure.counted() == null ? figure.what() : figure.counted();
        return String.join(
                "\n",
                String.valueOf(figure.kind()),
                String.join(" ", Words.of(counted)).toLowerCase(Locale.ROOT),
                String.valueOf(figure.unit()),
                String.valueOf(name(facts, one, figure.about())));
    }

    private static FigureView view(TopicFacts facts, String id, List<SourcedFigure> reports) {
        SourcedFigure first = reports.get(0);
        Figure figure = first.figure();
        String line = Lines.around(facts, first.article(), figure.evidence().get(0));
        boolean minor = figure.kind() == null || MINOR.contains(figure.kind());
        return new FigureView(
                id,
                figure.what(),
                figure.kind(),
                figure.counted(),
                plain(figure.value()),
                figure.unit(),
                figure.qualifier(),
                name(facts, first, figure.source()),
                name(facts, first, figure.about()),
                Plausible.date(figure.date(), first.article().reported()),
                Plausible.published(first.article().reported()),
                line,
                minor && !facts.hasTopicWord(line),
                TopicFacts.providers(
                        reports.stream().map(SourcedFigure::article).toList()),
                reports.stream()
                        .flatMap(one ->
                                facts.evidence(one.article(), one.figure().evidence()).stream())
                        .distinct()
                        .toList());
    }

    /** The number without an exponent and without a fraction of zeros. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, java.math.RoundingMode.UNNECESSARY) : stripped;
    }

    static @Nullable String name(TopicFacts facts, SourcedFigure one, @Nullable EntityRef reference) {
        return reference == null
                ? null
                : facts.cast().of(one.article(), reference).name();
    }
}

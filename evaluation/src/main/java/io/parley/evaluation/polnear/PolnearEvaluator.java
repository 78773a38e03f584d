package io.parley.evaluation.polnear;

import io.parley.evaluation.compare.Range;
import io.parley.evaluation.score.Evaluation;
import io.parley.evaluation.score.Figure;
import io.parley.evaluation.score.ScoreSheet;
import io.parley.events.text.TextSpan;
import io.parley.extraction.ArticleText;
import io.parley.extraction.Extractor;
import io.parley.extraction.claims.AttributedSpeech;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets an engine read a split and compares attributions; used by {@code parley evaluate --polnear}. */
public final class PolnearEvaluator {

    private static final Comparator<Range> IN_ORDER =
            Comparator.comparingInt(Range::start).thenComparingInt(Range::end);

    private final Extractor engine;

    public PolnearEvaluator(Extractor engine) {
        this.engine = engine;
    }

    public Evaluation evaluate(List<PolnearArticle> articles) {
        return Evaluation.of(
                Figure.OF_POLNEAR, articles.stream().map(this::compare).toList());
    }

    private ScoreSheet compare(PolnearArticle article) {
        List<AttributedSpeech> found = engine.extract(new ArticleText(article.id(), null, article.text(), null, null))
                .attributions();
        ScoreSheet sheet = new ScoreSheet(article.id(), article.text());
        List<MarkedAttribution> gold = article.attributions();
        exact(
                Figure.SOURCE_EXACT,
                gold,
                MarkedAttribution::source,
                found,
                a -> one(a.speaker().span()),
                sheet);
        exact(Figure.CUE_EXACT, gold, MarkedAttribution::cue, found, a -> one(a.cue()), sheet);
        exact(Figure.CONTENT_EXACT, gold, MarkedAttribution::content, found, a -> Range.of(a.content()), sheet);
        AttributionMatch.score(gold, found, sheet);
        return sheet;
    }

    private static void exact(
            Figure figure,
            List<MarkedAttribution> gold,
            Function<MarkedAttribution, List<Range>> marked,
            List<AttributedSpeech> found,
            Function<AttributedSpeech, List<Range>> spans,
            ScoreSheet sheet) {
        Set<List<Range>> expected = new HashSet<>();
        gold.forEach(a -> expected.add(tight(marked.apply(a), sheet)));
        Set<List<Range>> actual = new HashSet<>();
        found.forEach(a -> actual.add(tight(spans.apply(a), sheet)));
        expected.remove(List.<Range>of());
        actual.remove(List.<Range>of());
        int right = (int) actual.stream().filter(expected::contains).count();
        sheet.count(figure, right, actual.size(), expected.size());
    }

    /** Without marks at the edges; in order. */
    private static List<Range> tight(List<Range> spans, ScoreSheet sheet) {
        return spans.stream()
                .map(sheet.text()::tight)
                .filter(s -> s.end() > s.start())
                .sorted(IN_ORDER)
                .toList();
    }

    private static List<Range> one(@Nullable TextSpan span) {
        return span == null ? List.of() : List.of(Range.of(span));
    }
}

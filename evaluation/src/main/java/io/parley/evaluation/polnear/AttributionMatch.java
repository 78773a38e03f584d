package io.parley.evaluation.polnear;

import io.parley.evaluation.compare.Matching;
import io.parley.evaluation.compare.Overlap;
import io.parley.evaluation.compare.Range;
import io.parley.evaluation.score.Figure;
import io.parley.evaluation.score.Finding.Kind;
import io.parley.evaluation.score.ScoreSheet;
import io.parley.events.text.TextSpan;
import io.parley.extraction.claims.AttributedSpeech;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attributions by the overlap of their contents; one is right when its source overlaps the marked one too. */
public final class AttributionMatch {

    private AttributionMatch() {}

    static void score(List<MarkedAttribution> all, List<AttributedSpeech> found, ScoreSheet sheet) {
        List<MarkedAttribution> gold =
                all.stream().filter(a -> !a.content().isEmpty()).toList();
        Map<Integer, Integer> pairs = pairs(gold, found);
        sheet.count(Figure.CONTENT_OVERLAP, pairs.size(), found.size(), gold.size());
        for (int i = 0; i < gold.size(); i++) {
            MarkedAttribution marked = gold.get(i);
            Integer pair = pairs.get(i);
            if (pair == null) {
                sheet.find(Kind.MISSED_CLAIM, words(marked.source(), sheet), null, whole(marked.content()));
            } else {
                pair(marked, found.get(pair), sheet);
            }
        }
        Set<Integer> matched = new HashSet<>(pairs.values());
        for (int j = 0; j < found.size(); j++) {
            if (!matched.contains(j)) {
                AttributedSpeech attribution = found.get(j);
                sheet.stated(attribution.confidence(), false);
                Range content = whole(Range.of(attribution.content()));
                sheet.find(Kind.SPURIOUS_CLAIM, null, attribution.speaker().name(), content);
            }
        }
    }

    private static void pair(MarkedAttribution marked, AttributedSpeech found, ScoreSheet sheet) {
        boolean right = sourceOverlaps(marked, found);
        if (!marked.source().isEmpty()) {
            sheet.count(Figure.SOURCE_OVERLAP_OF_MATCHED, right);
        }
        sheet.stated(found.confidence(), right);
        if (!right) {
            String gold = words(marked.source(), sheet);
            sheet.find(Kind.WRONG_SPEAKER, gold, found.speaker().name(), whole(marked.content()));
        }
    }

    /** Index of a marked attribution to that of the found one with the same content. */
    public static Map<Integer, Integer> pairs(List<MarkedAttribution> gold, List<AttributedSpeech> found) {
        return Matching.of(gold, found, (g, f) -> Overlap.of(g.content(), Range.of(f.content())), Overlap.LEAST);
    }

    /** Whether a source is found where one is marked; true where none is marked. */
    public static boolean sourceOverlaps(MarkedAttribution marked, AttributedSpeech found) {
        TextSpan span = found.speaker().span();
        return marked.source().isEmpty()
                || (span != null && marked.source().stream().anyMatch(Range.of(span)::overlaps));
    }

    private static @Nullable String words(List<Range> spans, ScoreSheet sheet) {
        return spans.isEmpty() ? null : sheet.text().excerpt(whole(spans), 40);
    }

    private static Range whole(List<Range> spans) {
        return new Range(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
}

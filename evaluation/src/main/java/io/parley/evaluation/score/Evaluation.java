package io.parley.evaluation.score;

import io.parley.evaluation.calibration.Reliability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sum over all articles.
 *
 * @param figures in the order in which they are reported
 * @param worst articles by their number of errors, most first
 * @param findings every error, those of the worst article first
 */
public record Evaluation(
        int articles,
        Map<Figure, Tally> figures,
        List<Confusion> confusions,
        Reliability reliability,
        List<ArticleErrors> worst,
        List<Finding> findings) {

    /** An article and how much is wrong in it. */
    public record ArticleErrors(String article, int errors) {}

    public static Evaluation of(List<Figure> figures, List<ScoreSheet> sheets) {
        Map<Figure, Tally> sums = new EnumMap<>(Figure.class);
        figures.forEach(figure -> sums.put(figure, Tally.NONE));
        Map<Axis, Confusion> confusions = new EnumMap<>(Axis.class);
        for (ScoreSheet sheet : sheets) {
            sheet.tallies().forEach((figure, tally) -> sums.merge(figure, tally, Tally::plus));
            for (ScoreSheet.Pair pair : sheet.pairs()) {
                confusions.computeIfAbsent(pair.axis(), Confusion::new).add(pair.gold(), pair.found());
            }
        }
        List<ScoreSheet> worstFirst = new ArrayList<>(sheets);
        worstFirst.sort(
                Comparator.comparingInt((ScoreSheet s) -> -s.findings().size()).thenComparing(ScoreSheet::article));
        return new Evaluation(
                sheets.size(),
                sums,
                List.copyOf(confusions.values()),
                Reliability.of(sheets.stream().flatMap(s -> s.stated().stream()).toList()),
                worstFirst.stream()
                        .map(s -> new ArticleErrors(s.article(), s.findings().size()))
                        .toList(),
                worstFirst.stream()
                        .flatMap(s -> s.findings().stream().sorted(Comparator.comparing(Finding::kind)))
                        .toList());
    }
}

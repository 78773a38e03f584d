package io.parley.evaluation.report;

import io.parley.evaluation.calibration.Reliability;
import io.parley.evaluation.score.Evaluation;
import io.parley.evaluation.score.Figure;
import io.parley.evaluation.score.Finding;
import io.parley.evaluation.score.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation for people: figures, reliability, confusions, then the errors of the worst articles. */
public final class EvaluationText {

    private static final int WORST = 10;

    private EvaluationText() {}

    /** Lines of the report with at most {@code mostErrors} errors of the given kinds; no kinds means all. */
    public static String of(Evaluation evaluation, int mostErrors, List<Finding.Kind> kinds) {
        StringBuilder out = new StringBuilder();
        out.append(line("%-26s %d%n", "articles", evaluation.articles()));
        for (Map.Entry<Figure, Tally> figure : evaluation.figures().entrySet()) {
            out.append(figure(figure.getKey(), figure.getValue()));
        }
        reliability(evaluation.reliability(), out);
        evaluation.confusions().forEach(confusion -> ConfusionText.append(confusion, out));
        if (mostErrors > 0) {
            worst(evaluation, out);
            errors(evaluation, mostErrors, kinds, out);
        }
        return out.toString();
    }

    private static String figure(Figure figure, Tally tally) {
        return switch (figure.form()) {
            case SHARE -> line("%-26s %.3f  of %d%n", figure.key(), tally.recall(), tally.gold());
            case F1 ->
                line(
                        "%-26s p=%.3f  r=%.3f  f1=%.3f  gold=%d  found=%d%n",
                        figure.key(), tally.precision(), tally.recall(), tally.f1(), tally.gold(), tally.found());
        };
    }

    private static void reliability(Reliability reliability, StringBuilder out) {
        if (reliability.count() == 0) {
            return;
        }
        out.append(line(
                "%nconfidence of %d: expected calibration error %.3f, Brier score %.3f%n",
                reliability.count(), reliability.expectedError(), reliability.brier()));
        out.append(line("  %-10s %6s %12s %8s%n", "stated", "count", "mean stated", "right"));
        for (Reliability.Step step : reliability.steps()) {
            out.append(line(
                    "  %.1f to %.1f %6d %12.3f %8.3f%n",
                    step.from(), step.from() + 0.1, step.count(), step.meanConfidence(), step.shareRight()));
        }
    }

    private static void worst(Evaluation evaluation, StringBuilder out) {
        out.append(line("%nworst articles, by their number of errors%n"));
        evaluation.worst().stream().limit(WORST).forEach(a -> out.append(line("  %5d  %s%n", a.errors(), a.article())));
    }

    private static void errors(Evaluation evaluation, int most, List<Finding.Kind> kinds, StringBuilder out) {
        List<Finding> shown = evaluation.findings().stream()
                .filter(f -> kinds.isEmpty() || kinds.contains(f.kind()))
                .toList();
        out.append(line("%nerrors, the worst article first: %d of %d%n", Math.min(most, shown.size()), shown.size()));
        shown.stream().limit(most).forEach(finding -> out.append(error(finding)));
    }

    private static String error(Finding finding) {
        String what;
        if (finding.gold() != null && finding.found() != null) {
            what = finding.gold() + " read as " + finding.found();
        } else if (finding.gold() != null) {
            what = finding.gold();
        } else {
            what = finding.found() == null ? "nobody" : finding.found();
        }
        String text = finding.text().isEmpty() ? "" : " :: " + finding.text();
        return line("  %s  %s: %s%s%n", finding.article(), finding.kind().words(), what, text);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

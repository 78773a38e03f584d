package io.parley.training;

import io.parley.evaluation.calibration.Reliability;
import io.parley.evaluation.calibration.Stated;
import io.parley.evaluation.polnear.AttributionMatch;
import io.parley.evaluation.polnear.MarkedAttribution;
import io.parley.evaluation.polnear.PolnearArticle;
import io.parley.evaluation.polnear.PolnearSplit;
import io.parley.extraction.ArticleText;
import io.parley.extraction.ParleyExtractor;
import io.parley.extraction.claims.AttributedSpeech;
import io.parley.extraction.confidence.Calibration;
import io.parley.extraction.confidence.Ground;
import io.parley.extraction.confidence.Grounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fits the confidence of attributions to one half of a split that the chains were not trained on, and reports how reliable it
 * is on the other half: {@code Calibrate SPLIT RESOURCES}.
 */
public final class Calibrate {

    private static final Ground[] GROUNDS = Ground.values();

    private static final String HEADER = """
            # Weights of the grounds of an attribution's confidence, by logistic regression; see extraction/README.md.
            # Made by io.parley.training.Calibrate (attribution-training/README.md); not to be edited by hand.
            """;

    private record Judged(Grounds grounds, boolean right) {}

    private final ParleyExtractor engine = ParleyExtractor.load();

    private Calibrate() {}

    public static void main(String[] args) throws IOException {
        List<PolnearArticle> split = PolnearSplit.read(Path.of(args[0]));
        Calibrate run = new Calibrate();
        List<Judged> fitted = run.judge(PolnearSplit.fitted(split));
        Map<Ground, Double> weights = weights(fitted);
        Path file = Path.of(args[1]).resolve(Calibration.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEADER + lines(weights));
        report("fitted", fitted, weights);
        List<Judged> heldOut = run.judge(PolnearSplit.heldOut(split));
        report("held out", heldOut, weights);
        report("held out, the tagger's probability alone", heldOut, Map.of(Ground.CUE_ODDS, 1.0));
    }

    private List<Judged> judge(List<PolnearArticle> articles) {
        List<Judged> out = new ArrayList<>();
        for (PolnearArticle article : articles) {
            List<AttributedSpeech> found = engine.extract(
                            new ArticleText(article.id(), null, article.text(), null, null))
                    .attributions();
            List<MarkedAttribution> gold = article.attributions().stream()
                    .filter(a -> !a.content().isEmpty())
                    .toList();
            Map<Integer, MarkedAttribution> matched = new HashMap<>();
            AttributionMatch.pairs(gold, found).forEach((g, f) -> matched.put(f, gold.get(g)));
            for (int i = 0; i < found.size(); i++) {
                MarkedAttribution marked = matched.get(i);
                boolean right = marked != null && AttributionMatch.sourceOverlaps(marked, found.get(i));
                out.add(new Judged(found.get(i).grounds(), right));
            }
        }
        return out;
    }

    private static Map<Ground, Double> weights(List<Judged> judged) {
        List<Logistic.Case> cases = judged.stream()
                .map(j -> new Logistic.Case(features(j.grounds()), j.right()))
                .toList();
        double[] fitted = Logistic.fit(cases, GROUNDS.length);
        Map<Ground, Double> weights = new EnumMap<>(Ground.class);
        for (int i = 0; i < GROUNDS.length; i++) {
            weights.put(GROUNDS[i], Math.round(fitted[i] * 1000) / 1000.0);
        }
        return weights;
    }

    private static List<Double> features(Grounds grounds) {
        return Arrays.stream(GROUNDS).map(grounds::strength).toList();
    }

    private static String lines(Map<Ground, Double> weights) {
        return weights.entrySet().stream()
                .map(e -> e.getKey() + "\t" + e.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static void report(String half, List<Judged> judged, Map<Ground, Double> weights) {
        Calibration calibration = new Calibration(weights);
        Reliability reliability = Reliability.of(judged.stream()
                .map(j -> new Stated(calibration.probability(j.grounds()), j.right()))
                .toList());
        System.out.printf(
                Locale.ROOT,
                "%s: %d attributions, expected calibration error %.3f, Brier score %.3f%n",
                half,
                reliability.count(),
                reliability.expectedError(),
                reliability.brier());
    }
}

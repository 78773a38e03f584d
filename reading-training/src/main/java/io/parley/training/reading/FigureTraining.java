package io.parley.training.reading;

import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.GoldArticle;
import io.parley.evaluation.gold.GoldLayers.GoldFigure;
import io.parley.extraction.figures.FigureFeatures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learns which of the numbers of an article are worth noting. */
public final class FigureTraining {

    private static final int MOST = 6;
    private static final Trainer TRAINER = new Trainer(0.3, 0.3, 3);

    private FigureTraining() {}

    /** Arguments: folder of annotated news, folder of the engine's resources. */
    public static void main(String[] args) {
        List<NewsReadings.Read> articles = NewsReadings.of(NewsGold.read(Path.of(args[0]), "train"));
        FigureFeatures features = new FigureFeatures();
        List<Example> examples = new ArrayList<>();
        IdentityHashMap<Example, String> homes = new IdentityHashMap<>();
        int gold = 0;
        for (NewsReadings.Read read : articles) {
            gold += figures(read.article()).size();
            List<GoldFigure> left = new ArrayList<>(figures(read.article()));
            for (FigureFeatures.Case found : features.cases(read.reading())) {
                GoldFigure noted = noted(found, left);
                left.remove(noted);
                Example example = new Example(read.group(), noted == null ? "PASSED" : "NOTED", found.features());
                examples.add(example);
                homes.put(example, read.article().id());
            }
            for (GoldFigure missed : left) {
                System.err.println(read.article().id() + " no candidate: " + missed);
            }
        }
        report(examples, homes, gold);
        TRAINER.write(examples, Path.of(args[1], "figures/worth.model"));
    }

    private static List<GoldFigure> figures(GoldArticle article) {
        return article.layers() == null ? List.of() : article.layers().figures();
    }

    private static @Nullable GoldFigure noted(FigureFeatures.Case found, List<GoldFigure> gold) {
        return gold.stream()
                .filter(g ->
                        Range.of(found.place()).overlaps(g.span()) && g.value().compareTo(found.value()) == 0)
                .findFirst()
                .orElse(null);
    }

    /** Precision and recall by threshold, with at most six an article. */
    private static void report(List<Example> examples, IdentityHashMap<Example, String> homes, int gold) {
        IdentityHashMap<Example, Double> worth = new IdentityHashMap<>();
        new Folds(10).run(examples, TRAINER, (c, e) -> worth.put(e, c.probability(e.features(), "NOTED")));
        for (double least = 0.2; least < 0.71; least += 0.05) {
            double threshold = least;
            Map<String, List<Example>> kept = new HashMap<>();
            worth.entrySet().stream()
                    .filter(e -> e.getValue() >= threshold)
                    .sorted(Map.Entry.<Example, Double>comparingByValue().reversed())
                    .forEach(e -> kept.computeIfAbsent(homes.getOrDefault(e.getKey(), ""), h -> new ArrayList<>())
                            .add(e.getKey()));
            List<Example> chosen = kept.values().stream()
                    .flatMap(list -> list.stream().limit(MOST))
                    .toList();
            long right = chosen.stream().filter(e -> e.label().equals("NOTED")).count();
            System.out.printf(
                    "threshold %.2f: precision %.3f recall %.3f F1 %.3f (%d kept of %d, gold %d)%n",
                    least,
                    (double) right / Math.max(1, chosen.size()),
                    (double) right / gold,
                    2.0 * right / (chosen.size() + gold),
                    chosen.size(),
                    examples.size(),
                    gold);
        }
    }
}

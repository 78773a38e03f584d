package io.parley.training.reading;

import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.GoldLayers.GoldProposal;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.proposals.PlanChoice;
import io.parley.extraction.proposals.PlanFeatures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Learns which plans and deals of an article lie on the table of its negotiation. */
public final class ProposalTraining {

    private static final Folds FOLDS = new Folds(8);
    private static final double[] THRESHOLDS = {0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5};

    private record Article(NewsReadings.Read read, List<PlanFeatures.Case> plans) {

        List<GoldProposal> gold() {
            return read.article().layers() == null
                    ? List.of()
                    : read.article().layers().proposals();
        }

        List<Example> examples() {
            return plans.stream()
                    .map(p -> new Example(
                            read.group(),
                            gold().stream().anyMatch(g -> isHit(p, g)) ? PlanFeatures.TOLD : "NONE",
                            p.features()))
                    .toList();
        }

        /** How many of the chosen plans are right, each annotated one counted once. */
        int right(List<Integer> chosen) {
            List<GoldProposal> left = new ArrayList<>(gold());
            int right = 0;
            for (int plan : chosen) {
                right += left.stream()
                                .filter(g -> isHit(plans.get(plan), g))
                                .findFirst()
                                .map(left::remove)
                                .orElse(false)
                        ? 1
                        : 0;
            }
            return right;
        }
    }

    private static final class Counts {
        private int right;
        private int kept;
    }

    private ProposalTraining() {}

    /** Arguments: folder of annotated news, folder of the engine's resources, and optionally L1, L2 and cutoff to try. */
    public static void main(String[] args) {
        PlanFeatures features = new PlanFeatures();
        List<Article> articles = NewsReadings.of(NewsGold.read(Path.of(args[0]), "train")).stream()
                .map(read -> new Article(read, features.cases(read.reading())))
                .toList();
        Trainer trainer = args.length < 5
                ? new Trainer(0, 1, 2)
                : new Trainer(Double.parseDouble(args[2]), Double.parseDouble(args[3]), Integer.parseInt(args[4]));
        report(articles, trainer);
        trainer.write(examples(articles), Path.of(args[1], "proposals/proposals.model"));
    }

    private static List<Example> examples(List<Article> articles) {
        return articles.stream().flatMap(a -> a.examples().stream()).toList();
    }

    private static boolean isHit(PlanFeatures.Case plan, GoldProposal gold) {
        return plan.mentions().stream().anyMatch(m -> Range.of(m).overlaps(gold.span()));
    }

    /** Precision and recall by threshold, in cross-validation by negotiation. */
    private static void report(List<Article> articles, Trainer trainer) {
        int gold = articles.stream().mapToInt(a -> a.gold().size()).sum();
        Map<Double, Counts> counts = new LinkedHashMap<>();
        FOLDS.split(articles, a -> a.read().group(), (seen, held) -> {
            Classifier classifier = trainer.classifier(examples(seen));
            for (double threshold : THRESHOLDS) {
                Counts all = counts.computeIfAbsent(threshold, t -> new Counts());
                for (Article article : held) {
                    List<Integer> chosen = new PlanChoice(threshold)
                            .choose(
                                    article.plans().stream()
                                            .map(PlanFeatures.Case::features)
                                            .toList(),
                                    classifier);
                    all.kept += chosen.size();
                    all.right += article.right(chosen);
                }
            }
        });
        System.out.println(trainer);
        counts.forEach((threshold, all) -> System.out.printf(
                "threshold %.2f: precision %.3f recall %.3f F1 %.3f (%d kept, gold %d)%n",
                threshold,
                (double) all.right / Math.max(1, all.kept),
                (double) all.right / gold,
                2.0 * all.right / (all.kept + gold),
                all.kept,
                gold));
    }
}

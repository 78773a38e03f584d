package io.parley.training.reading;

import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.GoldArticle;
import io.parley.evaluation.gold.GoldLayers.GoldEvent;
import io.parley.extraction.events.EventChoice;
import io.parley.extraction.events.EventFeatures;
import io.parley.extraction.learned.Classifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Learns which words of an article tell its key happenings, and of which PLOVER type. */
public final class EventTraining {

    private static final int FOLDS = 8;
    private static final int MOST = 6;

    private final Trainer trainer;
    private final List<Cases> articles;

    private record Cases(NewsReadings.Read read, List<EventFeatures.Case> cases, List<Example> examples) {}

    private EventTraining(Trainer trainer, List<Cases> articles) {
        this.trainer = trainer;
        this.articles = articles;
    }

    /** Arguments: folder of annotated news, folder of the engine's resources, and optionally L1, L2 and cutoff. */
    public static void main(String[] args) {
        EventFeatures features = new EventFeatures();
        List<Cases> articles = new ArrayList<>();
        for (NewsReadings.Read read : NewsReadings.of(NewsGold.read(Path.of(args[0]), "train"))) {
            List<EventFeatures.Case> cases = features.cases(read.reading());
            articles.add(new Cases(read, cases, examples(read, cases)));
        }
        Trainer trainer = args.length < 5
                ? new Trainer(0.1, 1.0, 2)
                : new Trainer(Double.parseDouble(args[2]), Double.parseDouble(args[3]), Integer.parseInt(args[4]));
        EventTraining training = new EventTraining(trainer, articles);
        training.report();
        trainer.write(
                articles.stream().flatMap(a -> a.examples().stream()).toList(),
                Path.of(args[1], "events/events.model"));
    }

    /** The label of a word is the type of the happening that it is the trigger of; near triggers are not taught as wrong. */
    private static List<Example> examples(NewsReadings.Read read, List<EventFeatures.Case> cases) {
        List<Example> out = new ArrayList<>();
        for (EventFeatures.Case found : cases) {
            GoldEvent event = told(found, gold(read.article()));
            if (event != null) {
                out.add(new Example(read.group(), event.type(), found.features()));
            } else if (gold(read.article()).stream().noneMatch(g -> isBeside(found, g))) {
                out.add(new Example(read.group(), EventChoice.NONE, found.features()));
            }
        }
        return out;
    }

    private static List<GoldEvent> gold(GoldArticle article) {
        return article.layers() == null ? List.of() : article.layers().timeline();
    }

    private static @Nullable GoldEvent told(EventFeatures.Case found, List<GoldEvent> events) {
        return events.stream()
                .filter(g -> g.span().overlaps(Range.of(found.trigger())))
                .findFirst()
                .orElse(null);
    }

    /** "held talks": where one word is the trigger, its neighbour is as good. */
    private static boolean isBeside(EventFeatures.Case found, GoldEvent event) {
        Range near =
                new Range(Math.max(0, event.span().start() - 15), event.span().end() + 15);
        return near.overlaps(Range.of(found.trigger()));
    }

    private void report() {
        List<String> groups = List.copyOf(
                new TreeSet<>(articles.stream().map(a -> a.read().group()).toList()));
        double[] thresholds = {0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5};
        int[] right = new int[thresholds.length];
        int[] kept = new int[thresholds.length];
        int gold = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Example> seen = articles.stream()
                    .filter(a -> groups.indexOf(a.read().group()) % FOLDS != held)
                    .flatMap(a -> a.examples().stream())
                    .toList();
            Classifier classifier = trainer.classifier(seen);
            for (Cases article : articles) {
                if (groups.indexOf(article.read().group()) % FOLDS == held) {
                    gold += gold(article.read().article()).size();
                    for (int t = 0; t < thresholds.length; t++) {
                        List<EventChoice.Chosen> chosen = chosen(article, classifier, thresholds[t]);
                        kept[t] += chosen.size();
                        right[t] += right(article, chosen);
                    }
                }
            }
        }
        for (int t = 0; t < thresholds.length; t++) {
            System.out.printf(
                    "threshold %.2f: precision %.3f recall %.3f F1 %.3f (%d kept, gold %d)%n",
                    thresholds[t],
                    (double) right[t] / Math.max(1, kept[t]),
                    (double) right[t] / gold,
                    2.0 * right[t] / (kept[t] + gold),
                    kept[t],
                    gold);
        }
    }

    private static List<EventChoice.Chosen> chosen(Cases article, Classifier classifier, double threshold) {
        return new EventChoice(threshold, MOST).choose(classifier, article.cases());
    }

    /** How many are right: a trigger of the same type stands in the sentence. */
    private static int right(Cases article, List<EventChoice.Chosen> chosen) {
        List<GoldEvent> left = new ArrayList<>(gold(article.read().article()));
        int right = 0;
        for (EventChoice.Chosen one : chosen) {
            Range sentence = Range.of(article.cases().get(one.candidate()).sentence());
            GoldEvent hit = left.stream()
                    .filter(g -> g.type().equals(one.type()) && sentence.overlaps(g.span()))
                    .findFirst()
                    .orElse(null);
            if (left.remove(hit)) {
                right++;
            }
        }
        return right;
    }
}

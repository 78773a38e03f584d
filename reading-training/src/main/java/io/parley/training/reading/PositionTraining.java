package io.parley.training.reading;

import io.parley.extraction.ParleyExtractor;
import io.parley.extraction.positions.Judgement;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Fits the two classifiers of positions: whether words tell one and with which stance, and who holds it. Prints what they
 * find by the probability from which a position is told, cross-validated on train and on dev.
 */
public final class PositionTraining {

    private static final Trainer STANCES = new Trainer(0.3, 1, 2);
    private static final Trainer HOLDERS = new Trainer(0.1, 1, 2);
    private static final int FOLDS = 5;
    private static final List<Double> THRESHOLDS = List.of(0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6);

    private PositionTraining() {}

    /** Arguments: folder of the annotated news, folder of the engine's resources. */
    public static void main(String[] args) {
        ParleyExtractor extractor = ParleyExtractor.load();
        List<PositionArticle> train = PositionArticle.read(Path.of(args[0]), "train", extractor);
        PositionExamples examples = PositionExamples.of(train);
        Path folder = Path.of(args[1]).resolve("positions");
        STANCES.write(examples.stances(), folder.resolve("stances.model"));
        HOLDERS.write(examples.holders(), folder.resolve("holders.model"));
        List<PositionArticle> dev = PositionArticle.read(Path.of(args[0]), "dev", extractor);
        Judgement fitted = fit(train);
        print("dev", dev, article -> fitted);
        Map<PositionArticle, Judgement> without = crossValidated(train);
        print("train, 5 folds", train, article -> Objects.requireNonNull(without.get(article)));
    }

    private static Judgement fit(List<PositionArticle> articles) {
        PositionExamples examples = PositionExamples.of(articles);
        return new Judgement(STANCES.classifier(examples.stances()), HOLDERS.classifier(examples.holders()), 0);
    }

    /** For each article a judgement that was fitted without its negotiation. */
    private static Map<PositionArticle, Judgement> crossValidated(List<PositionArticle> articles) {
        List<String> groups = List.copyOf(
                new TreeSet<>(articles.stream().map(PositionArticle::group).toList()));
        Map<PositionArticle, Judgement> judgements = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<PositionArticle> others = articles.stream()
                    .filter(article -> groups.indexOf(article.group()) % FOLDS != held)
                    .toList();
            Judgement judgement = fit(others);
            articles.stream()
                    .filter(article -> groups.indexOf(article.group()) % FOLDS == held)
                    .forEach(article -> judgements.put(article, judgement));
        }
        return judgements;
    }

    private interface Judge {
        Judgement of(PositionArticle article);
    }

    private static void print(String name, List<PositionArticle> articles, Judge judge) {
        for (double least : THRESHOLDS) {
            PositionScore score = new PositionScore();
            articles.forEach(
                    article -> score.add(article, judge.of(article).from(least).of(article.options())));
            System.out.printf("%s, from %.2f: %s%n", name, least, score);
        }
    }
}

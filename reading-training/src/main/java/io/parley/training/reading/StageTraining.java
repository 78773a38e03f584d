package io.parley.training.reading;

import io.parley.events.claims.Stage;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.negotiation.StageChoice;
import io.parley.extraction.negotiation.StageFeatures;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Learns how far a negotiation has come, as a whole article reports it. */
public final class StageTraining {

    private static final Folds FOLDS = new Folds(10);

    private record Article(StageFeatures.Case read, Example example) {

        boolean isRight(Stage stage) {
            return stage.name().equals(example.label());
        }
    }

    private StageTraining() {}

    /** Arguments: folder of annotated news, folder of the engine's resources, and optionally L1, L2 and cutoff to try. */
    public static void main(String[] args) {
        StageFeatures features = new StageFeatures();
        List<Article> articles = NewsReadings.of(NewsGold.read(Path.of(args[0]), "train")).stream()
                .map(read -> article(read, features.of(read.reading())))
                .toList();
        Trainer trainer = args.length < 5
                ? new Trainer(0, 3, 2)
                : new Trainer(Double.parseDouble(args[2]), Double.parseDouble(args[3]), Integer.parseInt(args[4]));
        report(articles, trainer);
        trainer.write(articles.stream().map(Article::example).toList(), Path.of(args[1], "negotiation/stage.model"));
    }

    private static Article article(NewsReadings.Read read, StageFeatures.Case features) {
        return new Article(features, new Example(read.group(), read.article().stage(), features.features()));
    }

    /** How often the wordings alone and the choice are right, in cross-validation by negotiation. */
    private static void report(List<Article> articles, Trainer trainer) {
        AtomicInteger right = new AtomicInteger();
        FOLDS.split(articles, a -> a.example().group(), (seen, held) -> {
            Classifier classifier =
                    trainer.classifier(seen.stream().map(Article::example).toList());
            held.stream()
                    .filter(a -> a.isRight(StageChoice.choose(a.read(), classifier)))
                    .forEach(a -> right.incrementAndGet());
        });
        long wordings =
                articles.stream().filter(a -> a.isRight(a.read().rule())).count();
        System.out.printf(
                "%s: right %.3f, by wordings alone %.3f (of %d articles)%n",
                trainer, (double) right.get() / articles.size(), (double) wordings / articles.size(), articles.size());
    }
}

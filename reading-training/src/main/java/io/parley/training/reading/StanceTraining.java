package io.parley.training.reading;

import io.parley.evaluation.gold.GoldArticle.GoldClaim;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stance;
import io.parley.extraction.ParleyExtractor;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.stance.StanceFeatures;
import io.parley.extraction.stance.StanceFeatures.Utterance;
import io.parley.extraction.stance.StanceReader;
import io.parley.extraction.stance.StanceVeto;
import io.parley.extraction.stance.StanceWording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fits the classifier of stances to annotated claims. */
public final class StanceTraining {

    private static final Trainer TRAINER = new Trainer(0.1, 1.5, 3);
    private static final Folds FOLDS = new Folds(5);

    private StanceTraining() {}

    private record Case(Example example, Set<Stance> barred) {

        boolean isRight(Classifier classifier) {
            return chosen(classifier).name().equals(example.label());
        }

        Stance chosen(Classifier classifier) {
            return StanceReader.choose(classifier, example.features(), barred);
        }
    }

    /** Arguments: the folder of annotated news, the folder of the engine's resources. */
    public static void main(String[] args) {
        ParleyExtractor engine = ParleyExtractor.load();
        List<Case> train = cases(GoldReading.of(Path.of(args[0]), "train", engine));
        List<Case> dev = cases(GoldReading.of(Path.of(args[0]), "dev", engine));
        long[] right = new long[1];
        FOLDS.split(train, c -> c.example().group(), (seen, held) -> {
            Classifier classifier = TRAINER.classifier(examples(seen));
            right[0] += held.stream().filter(c -> c.isRight(classifier)).count();
        });
        System.out.printf("folds of train: %.3f of %d%n", right[0] / (double) train.size(), train.size());
        Classifier classifier = TRAINER.classifier(examples(train));
        long found = dev.stream().filter(c -> c.isRight(classifier)).count();
        System.out.printf("dev: %.3f of %d%n", found / (double) dev.size(), dev.size());
        TRAINER.write(examples(train), Path.of(args[1], "stance", "stance.model"));
    }

    private static List<Example> examples(List<Case> cases) {
        return cases.stream().map(Case::example).toList();
    }

    private static List<Case> cases(List<GoldReading> articles) {
        StanceWording wording = new StanceWording();
        StanceFeatures features = new StanceFeatures(wording);
        StanceVeto veto = new StanceVeto(wording);
        List<Case> cases = new ArrayList<>();
        for (GoldReading gold : articles) {
            for (GoldClaim claim : gold.article().claims()) {
                Utterance utterance = new Utterance(
                        claim.cue() == null ? null : gold.span(claim.cue()),
                        List.of(gold.span(claim.content())),
                        QuoteKind.valueOf(claim.quote()),
                        SpeakerKind.valueOf(claim.speakerKind()));
                Example example = new Example(gold.group(), claim.stance(), features.of(utterance, gold.reading()));
                cases.add(new Case(example, veto.of(utterance, gold.reading())));
            }
        }
        return cases;
    }
}

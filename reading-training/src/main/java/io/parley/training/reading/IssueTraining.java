package io.parley.training.reading;

import io.parley.evaluation.gold.GoldArticle.GoldClaim;
import io.parley.events.claims.Issue;
import io.parley.extraction.ParleyExtractor;
import io.parley.extraction.issues.IssueFeatures;
import io.parley.extraction.issues.IssueLexicon;
import io.parley.extraction.issues.IssueReader;
import io.parley.extraction.issues.Issues;
import io.parley.extraction.learned.Classifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fits the classifier of issues: every candidate of a claim is one example, which is its issue or is not. */
public final class IssueTraining {

    private static final Trainer TRAINER = new Trainer(0.3, 1.5, 4);
    private static final Folds FOLDS = new Folds(5);

    private IssueTraining() {}

    /** One claim with its candidates. */
    private record Case(String group, @Nullable Issue issue, IssueFeatures.Candidates candidates) {

        List<Example> examples() {
            List<Example> examples = new ArrayList<>();
            candidates.possible().forEach(candidate -> examples.add(example(candidate)));
            examples.add(example(null));
            return examples;
        }

        private Example example(@Nullable Issue candidate) {
            String label = Objects.equals(candidate, issue) ? IssueReader.YES : "no";
            return new Example(group, label, candidates.features(candidate));
        }

        boolean isRight(Classifier classifier) {
            return Objects.equals(Issues.best(candidates, classifier), issue);
        }
    }

    /** Arguments: the folder of annotated news, the folder of the engine's resources. */
    public static void main(String[] args) {
        ParleyExtractor engine = ParleyExtractor.load();
        List<Case> train = cases(GoldReading.of(Path.of(args[0]), "train", engine));
        List<Case> dev = cases(GoldReading.of(Path.of(args[0]), "dev", engine));
        long[] right = new long[1];
        FOLDS.split(train, Case::group, (seen, held) -> {
            Classifier classifier = TRAINER.classifier(examples(seen));
            right[0] += held.stream().filter(c -> c.isRight(classifier)).count();
        });
        System.out.printf("folds of train: %.3f of %d%n", right[0] / (double) train.size(), train.size());
        Classifier classifier = TRAINER.classifier(examples(train));
        long dark = dev.stream().filter(c -> c.isRight(classifier)).count();
        System.out.printf("dev: %.3f of %d%n", dark / (double) dev.size(), dev.size());
        TRAINER.write(examples(train), Path.of(args[1], "issues", "issues.model"));
    }

    private static List<Example> examples(List<Case> cases) {
        return cases.stream().flatMap(c -> c.examples().stream()).toList();
    }

    private static List<Case> cases(List<GoldReading> articles) {
        IssueLexicon lexicon = new IssueLexicon();
        List<Case> cases = new ArrayList<>();
        for (GoldReading gold : articles) {
            IssueFeatures features = new IssueFeatures(gold.reading(), lexicon);
            for (GoldClaim claim : gold.article().claims()) {
                if (claim.cue() != null) {
                    String issue = claim.issue();
                    cases.add(new Case(
                            gold.group(),
                            issue == null ? null : Issue.valueOf(issue),
                            features.of(List.of(gold.span(claim.content())))));
                }
            }
        }
        return cases;
    }
}

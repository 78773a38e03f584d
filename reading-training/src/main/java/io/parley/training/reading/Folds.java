package io.parley.training.reading;

import io.parley.extraction.learned.Classifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Cross-validation by group: no negotiation is learned from and judged on at once. */
public record Folds(int count) {

    /** Calls back for each example with a classifier that was fitted without its group. */
    public void run(List<Example> examples, Trainer trainer, BiConsumer<Classifier, Example> judge) {
        List<String> groups =
                List.copyOf(new TreeSet<>(examples.stream().map(Example::group).toList()));
        for (int fold = 0; fold < count; fold++) {
            List<Example> seen = new ArrayList<>();
            List<Example> held = new ArrayList<>();
            for (Example example : examples) {
                (groups.indexOf(example.group()) % count == fold ? held : seen).add(example);
            }
            if (!held.isEmpty()) {
                Classifier classifier = trainer.classifier(seen);
                held.forEach(example -> judge.accept(classifier, example));
            }
        }
    }
}

package io.parley.training.reading;

import io.parley.extraction.learned.Classifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Cross-validation by group: no negotiation is learned from and judged on at once. */
public record Folds(int count) {

    /** Calls back for each example with a classifier that was fitted without its group. */
    public void run(List<Example> examples, Trainer trainer, BiConsumer<Classifier, Example> judge) {
        split(examples, Example::group, (seen, held) -> {
            Classifier classifier = trainer.classifier(seen);
            held.forEach(example -> judge.accept(classifier, example));
        });
    }

    /** Calls back for each fold that is not empty: what is learned from, and what is judged. */
    public <T> void split(List<T> cases, Function<T, String> group, BiConsumer<List<T>, List<T>> fold) {
        List<String> groups =
                List.copyOf(new TreeSet<>(cases.stream().map(group).toList()));
        for (int i = 0; i < count; i++) {
            List<T> seen = new ArrayList<>();
            List<T> held = new ArrayList<>();
            for (T one : cases) {
                (groups.indexOf(group.apply(one)) % count == i ? held : seen).add(one);
            }
            if (!held.isEmpty()) {
                fold.accept(seen, held);
            }
        }
    }
}

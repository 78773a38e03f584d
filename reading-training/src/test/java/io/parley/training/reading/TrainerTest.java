package io.parley.training.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.extraction.learned.Classifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private static final Trainer TRAINER = new Trainer(0.01, 0.1, 1);

    @Test
    void a_feature_that_goes_with_a_label_speaks_for_it() {
        Classifier classifier = TRAINER.classifier(examples());
        assertThat(classifier.best(List.of("signed", "bias")).label()).isEqualTo("AGREE");
        assertThat(classifier.best(List.of("refused", "bias")).label()).isEqualTo("REJECT");
        assertThat(classifier.probability(List.of("signed"), "unheard")).isZero();
    }

    @Test
    void the_same_examples_give_the_same_model() {
        assertThat(TRAINER.classifier(examples()).probabilities(List.of("signed")))
                .isEqualTo(TRAINER.classifier(examples()).probabilities(List.of("signed")));
    }

    @Test
    void no_group_is_learned_from_and_judged_on_at_once() {
        Set<String> judged = new HashSet<>();
        new Folds(4).run(examples(), TRAINER, (classifier, example) -> {
            judged.add(example.group());
            double sum = 0;
            for (double p : classifier.probabilities(example.features())) {
                sum += p;
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        });
        assertThat(judged).hasSize(8);
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean agreed = i % 2 == 0;
            examples.add(new Example(
                    "negotiation-" + i % 8,
                    agreed ? "AGREE" : "REJECT",
                    List.of("bias", agreed ? "signed" : "refused", "day-" + i % 3)));
        }
        return examples;
    }
}

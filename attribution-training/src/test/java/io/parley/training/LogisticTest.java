package io.parley.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticTest {

    @Test
    void theFittedProbabilitiesAreTheSharesOfTheCases() {
        List<Logistic.Case> cases = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            cases.add(new Logistic.Case(List.of(1.0, 0.0), i % 4 == 0));
            cases.add(new Logistic.Case(List.of(1.0, 1.0), i % 10 != 0));
        }
        double[] weights = Logistic.fit(cases, 2);
        assertThat(probability(weights[0])).isCloseTo(0.25, within(0.01));
        assertThat(probability(weights[0] + weights[1])).isCloseTo(0.9, within(0.01));
    }

    @Test
    void aFeatureThatNeverOccursHasNoWeight() {
        double[] weights = Logistic.fit(
                List.of(new Logistic.Case(List.of(1.0, 0.0), true), new Logistic.Case(List.of(1.0, 0.0), false)), 2);
        assertThat(weights).containsExactly(0, 0);
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}

package io.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.evaluation.calibration.Reliability;
import io.parley.evaluation.calibration.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void confidenceThatIsTheShareOfRightOnesHasNoError() {
        Reliability reliability = Reliability.of(List.of(new Stated(0.5, true), new Stated(0.5, false)));
        assertThat(reliability.expectedError()).isZero();
        assertThat(reliability.brier()).isEqualTo(0.25);
    }

    @Test
    void theErrorIsWeightedByTheSizeOfAStep() {
        Reliability reliability = Reliability.of(
                List.of(new Stated(1, true), new Stated(0.95, true), new Stated(0.05, true), new Stated(0, false)));
        assertThat(reliability.steps()).extracting(Reliability.Step::count).containsExactly(2, 2);
        assertThat(reliability.expectedError()).isCloseTo(0.5 * 0.475 + 0.5 * 0.025, within(1e-9));
    }

    @Test
    void nothingStatedIsNoError() {
        assertThat(Reliability.of(List.of()).brier()).isZero();
    }
}

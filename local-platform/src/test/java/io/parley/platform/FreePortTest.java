package io.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void no_port_is_given_twice_although_nobody_listens_yet() {
        List<Integer> given =
                IntStream.range(0, 500).map(i -> FreePort.any()).boxed().toList();

        assertThat(given).doesNotHaveDuplicates();
    }

    @Test
    void a_port_that_was_required_is_left_to_its_purpose() {
        List<Integer> required = IntStream.range(31_000, 32_000)
                .filter(FreePortTest::isRequired)
                .boxed()
                .toList();
        List<Integer> given =
                IntStream.range(0, 200).map(i -> FreePort.any()).boxed().toList();

        assertThat(required).isNotEmpty();
        assertThat(given).doesNotContainAnyElementsOf(required);
    }

    private static boolean isRequired(int port) {
        try {
            FreePort.require(port, "a test");
            return true;
        } catch (PlatformException e) {
            return false;
        }
    }
}

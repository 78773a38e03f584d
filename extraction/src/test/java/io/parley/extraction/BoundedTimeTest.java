package io.parley.extraction;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoundedTimeTest {

    /** Size of each input; time must grow with the size, not with its square. */
    private static final int SIZE = 200_000;

    /** Generous for a loaded machine; a quadratic stage takes many minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    static Stream<Arguments> inputs() {
        return Map.of(
                        "one sentence", "the talks and the ministers of the union ",
                        "one word", "a",
                        "quotation marks", "\"",
                        "single quotes", "'s ",
                        "digits", "1234567890",
                        "numbers", "12 345 ",
                        "emoji", "\uD83D\uDE00",
                        "combining marks", "e\u0301\u0302",
                        "another script", "\u8C08\u5224",
                        "markup", "<p class=\"a\">&nbsp;</p>")
                .entrySet()
                .stream()
                .map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void anyInputIsReadInBoundedTime(String name, String piece) {
        String body = piece.repeat(SIZE / piece.length());
        assertTimeoutPreemptively(
                LIMIT, () -> assertThatCode(() -> Engine.read(body)).doesNotThrowAnyException(), name);
    }
}

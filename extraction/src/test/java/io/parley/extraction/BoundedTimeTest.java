package io.parley.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The time of an article grows with its length, whatever is in it: four times the text may take three times four times as
 * long. What is measured is the processor time of the thread, so that a busy machine changes nothing.
 */
class BoundedTimeTest {

    /** The largest article that ingest accepts. */
    private static final int LARGEST = 2_000_000;

    private static final int STEP = 4;
    private static final double SLACK = 3;

    /** Less than this says nothing about growth. */
    private static final double LEAST_MILLISECONDS = 40;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @BeforeAll
    static void warm() {
        for (HostileTexts text : HostileTexts.values()) {
            Engine.read(text.ofSize(8_000));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void timeGrowsWithTheLengthAndOffsetsStayRight(HostileTexts text) {
        grows(text, 80_000);
    }

    /** Minutes: {@code mvn -pl extraction -am test -Dtest=BoundedTimeTest -Dexcluded.test.tags= -Dgroups=size-limit}. */
    @Tag("size-limit")
    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theLargestArticleIsReadInTimeAndMemory(HostileTexts text) {
        grows(text, LARGEST);
    }

    private static void grows(HostileTexts text, int size) {
        double quarter = milliseconds(text.ofSize(size / STEP));
        double whole = milliseconds(text.ofSize(size));
        assertThat(whole)
                .as("%s: %.0f ms for a quarter, %.0f ms for all of %d bytes", text, quarter, whole, size)
                .isLessThanOrEqualTo(SLACK * STEP * Math.max(quarter, LEAST_MILLISECONDS));
    }

    private static double milliseconds(String body) {
        long begin = CLOCK.getCurrentThreadCpuTime();
        Extraction found = Engine.read(body);
        double spent = (CLOCK.getCurrentThreadCpuTime() - begin) / 1e6;
        Spans.assertRight(body, found);
        return spent;
    }
}

package io.parley.timeline.web.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-10-13T20:30:00+02:00 | 13 Oct 2025, 18:30 UTC",
                "2025-10-13 | 13 Oct 2025",
                "2025-10 | October 2025",
                "2025 | 2025",
                "2025-10-06/2025-10-08 | 6–8 Oct 2025",
                "2025-09-29/2025-10-03 | 29 Sep – 3 Oct 2025",
                "2024-12-30/2025-01-02 | 30 Dec 2024 – 2 Jan 2025",
                "1996-08/1996-10 | August 1996 – October 1996"
            })
    void aValueShowsAsPreciselyAsItIsKnown(String iso, String label) {
        assertThat(Moments.label(iso)).isEqualTo(label);
    }

    @Test
    void aValueThatIsNotIsoShowsAsItCame() {
        assertThat(Moments.label("soon")).isEqualTo("soon");
        assertThat(Moments.machine("Tuesday")).isEqualTo("Tuesday");
    }

    @Test
    void machinesReadMomentsInUtc() {
        assertThat(Moments.machine("2025-10-13T20:30:00+02:00")).isEqualTo("2025-10-13T18:30:00Z");
    }

    @Test
    void aPeriodWithinOneDayIsThatDay() {
        assertThat(Moments.period("2025-10-13T08:00:00Z", "2025-10-13T20:00:00Z"))
                .isEqualTo("13 Oct 2025");
        assertThat(Moments.period("2025-10-11T08:00:00Z", "2025-10-13")).isEqualTo("11–13 Oct 2025");
    }

    @Test
    void requests_of_one_minute_are_told_apart_by_their_seconds() {
        assertThat(Moments.exactly(Instant.parse("2025-10-08T09:00:07.25Z"))).isEqualTo("8 Oct 2025, 09:00:07 UTC");
    }
}

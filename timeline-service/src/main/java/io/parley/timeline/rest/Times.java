package io.parley.timeline.rest;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as clients write them. */
public final class Times {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Times() {}

    /**
     * An ISO 8601 date-time with offset, or a date, which stands for its end in UTC; null when there is none.
     *
     * @param parameter what the client calls it
     * @throws ProblemException when the text is neither
     */
    public static @Nullable Instant read(String parameter, @Nullable String text) {
        return read(parameter, text, "is neither an ISO 8601 date nor a date-time with offset");
    }

    /**
     * The same where something else than a time would do, too.
     *
     * @param reason why a text that is no time is refused
     */
    public static @Nullable Instant read(String parameter, @Nullable String text, String reason) {
        if (text == null || text.isBlank()) {
            return null;
        }
        // A plus sign that was not encoded arrives as a space.
        String time = text.strip().replace(' ', '+');
        try {
            Instant asOf = time.length() <= "2025-10-08".length()
                    ? LocalDate.parse(time)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .minusNanos(1_000)
                            .toInstant()
                    : OffsetDateTime.parse(time).toInstant();
            if (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST)) {
                throw new DateTimeException("beyond all articles");
            }
            return asOf;
        } catch (DateTimeException e) {
            throw new ProblemException(
                    Problem.named("invalid-date", "A date cannot be read", 400, parameter + " " + reason)
                            .at(parameter, reason));
        }
    }
}

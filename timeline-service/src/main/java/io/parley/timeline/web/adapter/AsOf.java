package io.parley.timeline.web.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time in a page's address: a date-time with offset, or a date, which stands for its end in UTC. */
final class AsOf {
    private AsOf() {}

    /** The time; empty when the address has none or one that cannot be read. */
    static Optional<Instant> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String time = text.strip().replace(' ', '+');
        try {
            return Optional.of(
                    time.contains("T")
                            ? OffsetDateTime.parse(time).toInstant()
                            : LocalDate.parse(time)
                                    .plusDays(1)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                                    .minusMillis(1));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

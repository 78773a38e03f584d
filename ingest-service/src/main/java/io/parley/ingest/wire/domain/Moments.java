package io.parley.ingest.wire.domain;

import io.parley.events.article.Published;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of wire formats: ISO 8601 in its extended and basic forms. A date without a time stays a date; a time
 * without an offset is only trusted to the day when it says when a story appeared, is taken as UTC where it merely
 * orders versions or says when a story ceases to matter, and is refused for an embargo, which must not end early, unless
 * the format knows no offsets.
 */
public final class Moments {

    private static final DateTimeFormatter EXTENDED = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern(
                    "uuuuMMdd['T'HHmm[ss][XXX][XX][X]]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** The last place on Earth where a clock shows a given time. */
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    private Moments() {}

    /** When a story appeared. */
    public static @Nullable Published published(String field, @Nullable String text) {
        TemporalAccessor read = read(field, text);
        if (read == null) {
            return null;
        }
        if (read instanceof OffsetDateTime moment) {
            return new Published(moment.withNano(0).toString(), Published.Precision.SECOND);
        }
        LocalDate day = read instanceof LocalDateTime local ? local.toLocalDate() : (LocalDate) read;
        return new Published(day.toString(), Published.Precision.DAY);
    }

    /** When a version was made; for ordering only. */
    public static @Nullable Instant version(String field, @Nullable String text) {
        TemporalAccessor read = read(field, text);
        if (read == null) {
            return null;
        }
        if (read instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return read instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((LocalDate) read).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** When an embargo ends. */
    public static @Nullable Instant embargo(String field, @Nullable String text) {
        TemporalAccessor read = read(field, text);
        if (read == null || read instanceof OffsetDateTime) {
            return read == null ? null : ((OffsetDateTime) read).toInstant();
        }
        throw refuse(field, "needs a time with its offset from UTC, or else the embargo might end too early");
    }

    /**
     * When an embargo ends, in formats that may leave the offset out: the latest moment that can be meant, so that
     * nothing leaves early anywhere.
     */
    public static @Nullable Instant latestEmbargo(String field, @Nullable String text) {
        TemporalAccessor read = read(field, text);
        if (read instanceof LocalDateTime local) {
            return local.toInstant(WESTERNMOST);
        }
        return read instanceof LocalDate day ? day.atStartOfDay().toInstant(WESTERNMOST) : embargo(field, text);
    }

    /** After which a story is no longer thought relevant; a day counts to its end. */
    public static @Nullable Instant expiry(String field, @Nullable String text) {
        return read(field, text) instanceof LocalDate day
                ? day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)
                : version(field, text);
    }

    private static @Nullable TemporalAccessor read(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String trimmed = text.strip();
        boolean basic = trimmed.length() >= 8 && trimmed.charAt(4) != '-';
        try {
            TemporalAccessor read = (basic ? BASIC : EXTENDED)
                    .parseBest(trimmed, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return inRange(field, read);
        } catch (DateTimeException e) {
            throw refuse(field, "is not an ISO 8601 date or date-time");
        }
    }

    /** PostgreSQL and people agree on four-digit years only. */
    private static TemporalAccessor inRange(String field, TemporalAccessor read) {
        int year = read.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw refuse(field, "lies outside the years 1 to 9999");
        }
        return read;
    }

    private static RefusedException refuse(String field, String reason) {
        return new RefusedException(Refusal.invalid(field, reason));
    }
}

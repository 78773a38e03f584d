package io.parley.ingest.wire.domain;

import io.parley.events.article.Published;
import io.parley.events.article.Published.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a date means where it stands. When a story appeared: a date without a time stays a date, and so does a time
 * without an offset. When a version was made, which only orders: UTC is taken for granted. When an embargo ends: a time
 * without its offset is refused, since it might end too early, unless the format knows no offsets.
 */
public final class Moments {

    private static final int MAX_YEAR = 9999;

    /** The last place on Earth where a clock shows a given time. */
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    private Moments() {}

    /** When a story appeared, as far as a date can be trusted; null for no date. */
    public static @Nullable Published published(WireDate date) {
        if (date instanceof WireDate.Moment moment) {
            return new Published(moment.at().withNano(0).toString(), Precision.SECOND);
        }
        if (date instanceof WireDate.None) {
            return null;
        }
        LocalDate day = date instanceof WireDate.Local local ? local.at().toLocalDate() : ((WireDate.Day) date).day();
        return new Published(day.toString(), Precision.DAY);
    }

    /** When a story appeared, in a request, which has to say it rightly. */
    public static @Nullable Published published(String field, @Nullable String text) {
        WireDate date = read(field, text);
        return date == null ? null : published(date);
    }

    /** When a version was made; for ordering only. */
    public static @Nullable Instant version(String field, @Nullable String text) {
        WireDate date = read(field, text);
        return date == null ? null : instant(date, ZoneOffset.UTC);
    }

    /** When a version was made, in formats where a date that cannot be read orders nothing. */
    public static @Nullable Instant order(@Nullable String text) {
        try {
            return version("updated", text);
        } catch (RefusedException e) {
            return null;
        }
    }

    /** When an embargo ends. */
    public static @Nullable Instant embargo(String field, @Nullable String text) {
        WireDate date = read(field, text);
        if (date == null || date instanceof WireDate.Moment) {
            return date == null ? null : instant(date, ZoneOffset.UTC);
        }
        throw refuse(field, "needs a time with its offset from UTC, or else the embargo might end too early");
    }

    /**
     * When an embargo ends, in formats that may leave the offset out: the latest moment that can be meant, so that
     * nothing leaves early anywhere.
     */
    public static @Nullable Instant latestEmbargo(String field, @Nullable String text) {
        WireDate date = read(field, text);
        return date == null ? null : instant(date, WESTERNMOST);
    }

    /** After which a story is no longer thought relevant; a day counts to its end. */
    public static @Nullable Instant expiry(String field, @Nullable String text) {
        return read(field, text) instanceof WireDate.Day whole
                ? whole.day().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)
                : version(field, text);
    }

    private static Instant instant(WireDate date, ZoneOffset otherwise) {
        if (date instanceof WireDate.Moment moment) {
            return moment.at().toInstant();
        }
        LocalDateTime local = date instanceof WireDate.Local time
                ? time.at()
                : ((WireDate.Day) date).day().atStartOfDay();
        return local.toInstant(otherwise);
    }

    private static @Nullable WireDate read(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        WireDate date = DateReader.read(text);
        if (date instanceof WireDate.None none) {
            throw refuse(field, "cannot be read as a date: " + none.reason());
        }
        // PostgreSQL and people agree on four-digit years only.
        int year = instant(date, ZoneOffset.UTC).atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > MAX_YEAR) {
            throw refuse(field, "lies outside the years 1 to " + MAX_YEAR);
        }
        return date;
    }

    private static RefusedException refuse(String field, String reason) {
        return new RefusedException(Refusal.invalid(field, reason));
    }
}

package io.parley.timeline.web.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes ISO 8601 values for readers: moments in UTC, days without a time, months, years and intervals. */
public final class Moments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_ONLY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Moments() {}

    /** A reader's form of an ISO value; one that is not ISO is shown as it came. */
    public static String label(String iso) {
        try {
            return iso.contains("/") ? interval(iso) : single(iso);
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** A moment to the second, for logs, where several are in one minute. */
    public static String exactly(Instant moment) {
        return SECOND.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** The day of a moment in UTC, or a value that has no time as {@link #label} writes it. */
    public static String day(String iso) {
        try {
            return iso.contains("T") ? DAY.format(instant(iso).atOffset(ZoneOffset.UTC)) : label(iso);
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** From the day of one moment to the day of another, or the one day that both are on. */
    public static String period(String first, String last) {
        try {
            return day(first).equals(day(last)) ? day(first) : interval(dayOf(first) + "/" + dayOf(last));
        } catch (DateTimeException e) {
            return first + " – " + last;
        }
    }

    /** The value for {@code <time datetime>}, moments in UTC; the first part of an interval. */
    public static String machine(String iso) {
        String first = iso.contains("/") ? iso.substring(0, iso.indexOf('/')) : iso;
        try {
            return first.contains("T") ? instant(first).toString() : first;
        } catch (DateTimeException e) {
            return first;
        }
    }

    private static String single(String iso) {
        if (iso.contains("T")) {
            return MOMENT.format(instant(iso).atOffset(ZoneOffset.UTC));
        }
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).toString();
            case 7 -> MONTH.format(YearMonth.parse(iso));
            default -> DAY.format(LocalDate.parse(iso));
        };
    }

    private static String interval(String iso) {
        int slash = iso.indexOf('/');
        String from = iso.substring(0, slash);
        String to = iso.substring(slash + 1);
        if (from.length() != 10 || to.length() != 10) {
            return single(from) + " – " + single(to);
        }
        LocalDate first = LocalDate.parse(from);
        LocalDate last = LocalDate.parse(to);
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return DAY_ONLY.format(first) + "–" + DAY.format(last);
        }
        boolean sameYear = first.getYear() == last.getYear();
        return (sameYear ? DAY_MONTH : DAY).format(first) + " – " + DAY.format(last);
    }

    private static String dayOf(String iso) {
        return iso.contains("T")
                ? instant(iso).atOffset(ZoneOffset.UTC).toLocalDate().toString()
                : iso;
    }

    private static Instant instant(String iso) {
        return OffsetDateTime.parse(iso).toInstant();
    }
}

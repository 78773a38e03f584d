package io.parley.ingest.wire.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one reader of dates, for all formats: ISO 8601 and RFC 3339 in their extended and basic forms, the mail dates of RFC
 * 822 and 5322 with their two-digit years, and dates with the names of months as people write them. What cannot be one
 * date beyond doubt is none: 29 February of a common year, 03/04/2024, a bare number.
 */
public final class DateReader {

    private static final int LONGEST = 100;
    private static final int NOON = 12;
    private static final int HOURS = 24;
    /** A minute may have a leap second after this one, which the calendar of Java does not know. */
    private static final int LAST_SECOND = 59;

    /** Two digits from here on are years of the last century (RFC 5322, 4.3). */
    private static final int LAST_CENTURY = 50;

    private static final int CENTURY = 1900;
    /** Unix times from here on count milliseconds: in seconds it would be the year 5138. */
    private static final long MILLISECONDS = 100_000_000_000L;

    private static final String TIME =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\b\\.?)?";
    private static final String ZONE =
            "(?<zone>Z|(?:UTC|GMT|UT)?\\s*[+-]\\d{1,2}:?(?:\\d{2})?|[a-z][a-z_]*(?:/[a-z_]+)*)";
    private static final String CLOCK =
            "(?:(?:\\s*,?\\s+(?:[-–|·]\\s+)?|\\s*T)(?:at\\s+)?" + TIME + "(?:\\s*" + ZONE + ")?)?";
    private static final String WEEKDAY = "(?:\\p{L}{2,12}(?:\\.?,?\\s+|,))?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|º)?";
    private static final String MONTH = "(?:de\\s+)?(?<name>\\p{L}{3,12})\\.?";
    private static final String YEAR = "(?:de\\s+)?(?<year>\\d{2,4})";

    private static final Pattern[] FORMS = {
        form("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})" + CLOCK),
        form("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
                + "(?:T(?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d+)?)?\\s*" + ZONE + "?)?"),
        form("(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})" + CLOCK),
        form("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})" + CLOCK),
        form(WEEKDAY + DAY + "[\\s-]+" + MONTH + "[\\s,-]+" + YEAR + CLOCK),
        form(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+(?<year>\\d{4})" + CLOCK),
        form(WEEKDAY + MONTH + "\\s+" + DAY + "\\s+" + TIME + "(?:\\s+" + ZONE + ")?\\s+(?<year>\\d{4})"),
    };

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Map<String, String> MONTHS = WordTable.byWord("months.tsv");

    private DateReader() {}

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Reads a date that is written as text. */
    public static WireDate read(String text) {
        if (text.length() > LONGEST) {
            return new WireDate.None("it is too long for a date");
        }
        String date = SPACES.matcher(COMMENT.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(date);
            if (matcher.matches()) {
                return read(matcher);
            }
        }
        return new WireDate.None(
                NUMBER.matcher(date).matches()
                        ? "it is a bare number, which no date of this format is"
                        : "it has the form of no date");
    }

    /** Reads a Unix time, in seconds or milliseconds, where a format means one. */
    public static WireDate unix(long number) {
        try {
            Instant at = Math.abs(number) < MILLISECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            return new WireDate.Moment(at.atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return new WireDate.None("the calendar has no such moment");
        }
    }

    private static WireDate read(Matcher written) {
        int month = month(written);
        if (month == 0) {
            return new WireDate.None("its month has a name that is not known");
        }
        try {
            LocalDate day = LocalDate.of(year(written.group("year")), month, number(written, "day"));
            if (written.group("hour") == null) {
                return new WireDate.Day(day);
            }
            boolean endOfDay = group(written, "half") == null && number(written, "hour") == HOURS;
            LocalDateTime at = endOfDay
                    ? LocalDateTime.of(day.plusDays(1), midnight(written))
                    : LocalDateTime.of(day, time(written));
            return Zones.at(at, group(written, "zone"));
        } catch (DateTimeException e) {
            return new WireDate.None("the calendar has no such date");
        }
    }

    private static int month(Matcher written) {
        String name = group(written, "name");
        if (name == null) {
            return number(written, "month");
        }
        return Integer.parseInt(MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), "0"));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return digits.length() == 2 && year < LAST_CENTURY ? year + CENTURY + 100 : year + CENTURY;
    }

    private static LocalTime time(Matcher written) {
        int hour = number(written, "hour");
        String half = group(written, "half");
        if (half != null) {
            if (hour < 1 || hour > NOON) {
                throw new DateTimeException("no such hour");
            }
            hour = hour % NOON + (Character.toLowerCase(half.charAt(0)) == 'p' ? NOON : 0);
        }
        return LocalTime.of(hour, number(written, "minute"), Math.min(second(written), LAST_SECOND));
    }

    /** 24:00 is the end of a day (ISO 8601), and nothing of that hour comes after it. */
    private static LocalTime midnight(Matcher written) {
        if (number(written, "minute") + second(written) > 0) {
            throw new DateTimeException("no such hour");
        }
        return LocalTime.MIDNIGHT;
    }

    private static int second(Matcher written) {
        int second = group(written, "second") == null ? 0 : number(written, "second");
        if (second > LAST_SECOND + 1) {
            throw new DateTimeException("no such second");
        }
        return second;
    }

    private static int number(Matcher written, String group) {
        return Integer.parseInt(written.group(group));
    }

    /** A group that only some of the forms have. */
    private static @Nullable String group(Matcher written, String group) {
        return written.pattern().pattern().contains("(?<" + group + ">") ? written.group(group) : null;
    }
}

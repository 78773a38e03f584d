package io.parley.timeline.views.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as news name one, without a year: "Friday", "Oct. 29", "29 October". */
final class DayName {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?"
                    + "|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";

    private static final String NUMBER = "(?:[12]?\\d|3[01])";

    /** Not "October 2005", the first of two days, or a day with its year; of "the June 23 referendum" it is another's day. */
    private static final String OF_MONTH = "(?:" + MONTH + " " + NUMBER + "|" + NUMBER + " " + MONTH + ")"
            + "(?![\\d-]|,? (?:19|20)\\d\\d)"
            + "(?! (?!(?:and|but|at|in|to|for|after|before|with|when|as|by|from|that|the|said|told|over|during|near|between|against|\\p{Ll}+ed)\\b)\\p{Ll})";

    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!['\u2019]s)\\b";

    /** A regular expression for both. */
    static final String ANY = "(?:" + WEEKDAY + "|" + OF_MONTH + ")";

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

    /** Of a day so long before its story a year would be told. */
    private static final int MOST_DAYS = 120;

    private DayName() {}

    /** The last such day up to the one of publication. */
    static Optional<LocalDate> last(String name, LocalDate published) {
        Matcher number = DIGITS.matcher(name);
        if (!number.find()) {
            return Optional.of(
                    published.with(TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)))));
        }
        Matcher letters = LETTERS.matcher(name);
        return letters.find()
                ? ofMonth(letters.group().substring(0, 3), Integer.parseInt(number.group()), published)
                : Optional.empty();
    }

    private static Optional<LocalDate> ofMonth(String month, int number, LocalDate published) {
        try {
            MonthDay day = MonthDay.of(MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1, number);
            LocalDate same = day.atYear(published.getYear());
            LocalDate last = same.isAfter(published) ? day.atYear(published.getYear() - 1) : same;
            return Optional.of(last).filter(one -> !one.isBefore(published.minusDays(MOST_DAYS)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

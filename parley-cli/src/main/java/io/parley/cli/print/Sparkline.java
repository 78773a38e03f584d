package io.parley.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Momentum per day as a row of bars between -1 and 1; a day without claims has the value of the day before. */
final class Sparkline {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int MOST_DAYS = 60;

    private Sparkline() {}

    /** The bars with the days that they lead over; empty for fewer than two days. */
    static String of(JsonNode days) {
        TreeMap<LocalDate, Double> values = new TreeMap<>();
        days.forEach(day -> values.put(
                LocalDate.parse(day.path("date").asText()), day.path("value").asDouble()));
        if (values.size() < 2) {
            return "";
        }
        LocalDate last = values.lastKey();
        LocalDate first = later(values.firstKey(), last.minusDays(MOST_DAYS - 1));
        StringBuilder bars = new StringBuilder();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Map.Entry<LocalDate, Double> known = values.floorEntry(day);
            bars.append(bar(known == null ? 0 : known.getValue()));
        }
        return bars + "  " + first + " to " + last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static char bar(double value) {
        double share = (Math.max(-1, Math.min(1, value)) + 1) / 2;
        return BARS.charAt((int) Math.min(BARS.length() - 1, share * BARS.length()));
    }
}

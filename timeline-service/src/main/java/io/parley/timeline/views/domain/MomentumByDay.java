package io.parley.timeline.views.domain;

import io.parley.timeline.views.domain.Overview.Momentum.Day;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The momentum at the end of each day in UTC, by the formula of the whole and what was published until then. All weights fade at one
 * pace, so a day's sums are those of the day before, faded by a day, and what the day brings.
 */
final class MomentumByDay {

    /** A year and a month: what a chart can still show. */
    static final int MOST_DAYS = 400;

    private static final double SECONDS_OF_A_DAY = ChronoUnit.DAYS.getDuration().toSeconds();

    /** A stand that moves the talks: when it was published, in which direction, and how sure it is. */
    record Push(Instant at, int sign, double confidence) {}

    private MomentumByDay() {}

    /** @param halfLife in days, as the formula of the whole has it */
    static List<Day> of(List<Push> pushes, double halfLife) {
        TreeMap<LocalDate, List<Push>> byDay = new TreeMap<>();
        pushes.forEach(push -> byDay.computeIfAbsent(
                        push.at().atOffset(ZoneOffset.UTC).toLocalDate(), day -> new ArrayList<>())
                .add(push));
        List<Day> days = new ArrayList<>();
        double signed = 0;
        double all = 0;
        LocalDate before = null;
        for (Map.Entry<LocalDate, List<Push>> entry : byDay.entrySet()) {
            LocalDate day = entry.getKey();
            if (before != null) {
                double fading = Math.pow(0.5, ChronoUnit.DAYS.between(before, day) / halfLife);
                signed *= fading;
                all *= fading;
            }
            Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            for (Push push : entry.getValue()) {
                double age = ChronoUnit.SECONDS.between(push.at(), end) / SECONDS_OF_A_DAY;
                double weight = push.confidence() * Math.pow(0.5, age / halfLife);
                signed += push.sign() * weight;
                all += weight;
            }
            days.add(new Day(
                    day.toString(),
                    MomentumFormula.rounded(all == 0 ? 0 : signed / all),
                    entry.getValue().size()));
            before = day;
        }
        return List.copyOf(days.subList(Math.max(0, days.size() - MOST_DAYS), days.size()));
    }
}

package io.parley.timeline.web.domain;

import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.Overview.Momentum.Day;
import io.parley.timeline.views.domain.Overview.StageTurn;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The course of a topic in a line of a list: the band of its stages and the line of its momentum.
 *
 * @param words the same in words
 */
public record Spark(List<Course.Span> spans, List<Course.Dot> dots, String line, String words) {

    public Spark {
        spans = List.copyOf(spans);
        dots = List.copyOf(dots);
    }

    /** The spark of an overview; null where it has no two days to draw between. */
    static @Nullable Spark of(Overview overview) {
        List<StageTurn> turns =
                overview.stages().stream().filter(turn -> turn.date() != null).toList();
        List<Day> momentum = overview.momentum().days();
        TreeSet<LocalDate> dated = new TreeSet<>();
        momentum.forEach(day -> dated.add(LocalDate.parse(day.date())));
        turns.forEach(turn -> dated.add(Course.date(turn)));
        if (dated.size() < 2) {
            return null;
        }
        Days days = new Days(dated.first(), dated.last());
        List<Course.Dot> dots = momentum.stream()
                .map(day -> new Course.Dot(days.x(LocalDate.parse(day.date())), Days.y(day.value())))
                .toList();
        String words = "From " + Moments.day(days.first().toString()) + " to "
                + Moments.day(days.last().toString());
        return new Spark(Course.spans(turns, days), dots, Course.line(dots), words);
    }
}

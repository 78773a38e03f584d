package io.parley.timeline.web.domain;

import io.parley.events.claims.Stage;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.Overview.Momentum.Day;
import io.parley.timeline.views.domain.Overview.StageTurn;
import io.parley.timeline.views.domain.TimelineEntry;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import io.parley.timeline.views.domain.TopicView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the talks have come and which way they go, drawn over the days of the topic: a band of stages, a line of momentum, and the
 * events that mark it.
 *
 * @param line the corners of the line of momentum, as SVG has them
 * @param weekBefore the momentum a week before the last day, or on the last day before that; null where there is none
 */
public record Course(
        Days days,
        List<Span> spans,
        List<Dot> dots,
        String line,
        List<Mark> marks,
        @Nullable Double weekBefore) {

    private static final int MOST_EVENTS = 4;
    private static final int WEEK = 7;

    /** A stage for as long as it lasted. */
    public record Span(Stage stage, double x, double width) {}

    /** The momentum at the end of a day. */
    public record Dot(double x, double y) {}

    /** What turned the stage or else weighs much, with its place on the band. */
    public record Mark(String date, @Nullable Stage stage, String text, double x, List<Evidence> evidence) {}

    public Course {
        spans = List.copyOf(spans);
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
    }

    /** The course of a view; null where nothing in it is dated. */
    static @Nullable Course of(TopicView view) {
        List<StageTurn> turns = view.overview().stages().stream()
                .filter(turn -> turn.date() != null)
                .toList();
        List<Day> momentum = view.overview().momentum().days();
        TreeSet<LocalDate> dated = new TreeSet<>();
        momentum.forEach(day -> dated.add(LocalDate.parse(day.date())));
        turns.forEach(turn -> dated.add(date(turn)));
        if (dated.isEmpty()) {
            return null;
        }
        Days days = new Days(dated.first(), dated.last());
        List<Dot> dots = momentum.stream()
                .map(day -> new Dot(days.x(LocalDate.parse(day.date())), Days.y(day.value())))
                .toList();
        return new Course(days, spans(turns, days), dots, line(dots), marks(view, turns, days), weekBefore(momentum));
    }

    static List<Span> spans(List<StageTurn> turns, Days days) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            double from = i == 0 ? 0 : days.x(date(turns.get(i)));
            double to = i + 1 < turns.size() ? days.x(date(turns.get(i + 1))) : Days.WIDTH;
            if (to > from) {
                spans.add(new Span(turns.get(i).stage(), from, to - from));
            }
        }
        return spans;
    }

    private static List<Mark> marks(TopicView view, List<StageTurn> turns, Days days) {
        Stream<Mark> events = view.timeline().stream()
                .filter(entry -> entry.kind() == Kind.EVENT && !entry.folded() && days.include(entry.date()))
                .sorted(Comparator.comparingDouble(TimelineEntry::weight)
                        .reversed()
                        .thenComparing(TimelineEntry::sortKey))
                .limit(MOST_EVENTS)
                .map(entry -> mark(entry, days));
        Stream<Mark> stages = turns.stream()
                .map(turn -> new Mark(
                        date(turn).toString(), turn.stage(), turn.text(), days.x(date(turn)), turn.evidence()));
        return Stream.concat(stages, events)
                .sorted(Comparator.comparing(Mark::date).reversed())
                .toList();
    }

    private static Mark mark(TimelineEntry entry, Days days) {
        String date = Objects.requireNonNull(entry.date());
        return new Mark(date, null, entry.text(), days.x(LocalDate.parse(date)), entry.evidence());
    }

    private static @Nullable Double weekBefore(List<Day> momentum) {
        if (momentum.size() < 2) {
            return null;
        }
        String bound = LocalDate.parse(momentum.get(momentum.size() - 1).date())
                .minusDays(WEEK)
                .toString();
        return momentum.stream()
                .filter(day -> day.date().compareTo(bound) <= 0)
                .reduce((a, b) -> b)
                .map(Day::value)
                .orElse(null);
    }

    static String line(List<Dot> dots) {
        StringBuilder points = new StringBuilder();
        dots.forEach(dot -> points.append(points.isEmpty() ? "" : " ")
                .append(String.format(Locale.ROOT, "%.1f,%.1f", dot.x(), dot.y())));
        return points.toString();
    }

    static LocalDate date(StageTurn turn) {
        return LocalDate.parse(Objects.requireNonNull(turn.date()));
    }
}

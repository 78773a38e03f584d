package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.TimelineEvent;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events that articles tell, merged where they tell of one: the same kind of deed, done on days that fit, by and to the
 * same sides. The surest telling gives the line.
 */
final class Happenings {

    private static final double SAME_SIDES = 0.5;
    private static final int MOST_DAYS = 31;

    /** One article's word of an event; sides are those who do it and to whom it is done. */
    record Report(
            OnTopicArticle article, TimelineEvent event, Optional<DateWindow> window, Set<String> sides, String line) {

        /** The days that it may be found again under: those that it tells, unless they are many, and that of its article. */
        Set<String> days() {
            Set<String> days = new TreeSet<>();
            String published = Timeline.day(Plausible.published(article.reported()));
            if (published != null) {
                days.add(published);
            }
            window.filter(one -> one.days() <= MOST_DAYS)
                    .ifPresent(one ->
                            one.first().datesUntil(one.last().plusDays(1)).forEach(day -> days.add(day.toString())));
            return days;
        }

        boolean sameAs(Report other) {
            boolean oneKind = event.type() == other.event.type();
            boolean sameSides = !sides.isEmpty() && Words.containment(sides, other.sides) >= SAME_SIDES;
            boolean sameDays = window.isPresent()
                    && other.window.isPresent()
                    && window.get().overlaps(other.window.get());
            boolean said = Statements.sameWords(line, other.line);
            return status(event) == status(other.event)
                    && ((sameDays && sameSides && (oneKind || said)) || (said && daysFit(other)));
        }

        private boolean daysFit(Report other) {
            return window.isEmpty() || other.window.isEmpty() || window.get().overlaps(other.window.get());
        }

        private static boolean status(TimelineEvent event) {
            return event.status() == EventStatus.DENIED;
        }
    }

    private Happenings() {}

    static List<TimelineEntry> of(TopicFacts facts) {
        List<List<Report>> groups = new ArrayList<>();
        Map<String, Set<Integer>> byDay = new HashMap<>();
        for (Report report : reports(facts)) {
            Set<Integer> near = new TreeSet<>();
            report.days().forEach(day -> near.addAll(byDay.getOrDefault(day, Set.of())));
            int group = near.stream()
                    .filter(candidate -> groups.get(candidate).stream().allMatch(report::sameAs))
                    .findFirst()
                    .orElse(groups.size());
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(report);
            report.days().forEach(day -> byDay.computeIfAbsent(day, any -> new TreeSet<>())
                    .add(group));
        }
        return groups.stream().map(group -> entry(facts, group)).toList();
    }

    private static List<Report> reports(TopicFacts facts) {
        List<Report> reports = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            article.events().stream()
                    .sorted(Comparator.comparingInt(
                                    (TimelineEvent event) -> event.evidence().start())
                            .thenComparing(TimelineEvent::toString))
                    .map(event -> report(facts, article, event))
                    .forEach(reports::add);
        }
        return reports;
    }

    private static Report report(TopicFacts facts, OnTopicArticle article, TimelineEvent event) {
        Set<String> sides = new TreeSet<>();
        Stream.concat(event.actors().stream(), event.targets().stream())
                .map(reference -> facts.cast().of(article, reference))
                .filter(actor -> !facts.isMedium(actor))
                .forEach(actor -> sides.add(facts.sides().side(actor).id()));
        String doer = event.actors().isEmpty()
                ? ""
                : facts.cast().of(article, event.actors().get(0)).name();
        return new Report(
                article,
                event,
                DateWindow.of(Plausible.date(event.date(), article.reported())),
                sides,
                line(facts, article, event, doer));
    }

    private static String line(TopicFacts facts, OnTopicArticle article, TimelineEvent event, String doer) {
        String line = Lines.around(facts, article, event.evidence());
        return doer.isEmpty() || !Lines.startsWeakly(line)
                ? line
                : Lines.sentence(facts, article, event.evidence(), null, doer);
    }

    private static TimelineEntry entry(TopicFacts facts, List<Report> group) {
        Report best = group.stream()
                .max(Comparator.comparingDouble(
                        (Report report) -> report.event().confidence()))
                .orElseThrow();
        Collection<OnTopicArticle> tellers = group.stream().map(Report::article).toList();
        int sources = facts.independentSources(tellers);
        boolean ours = group.stream().anyMatch(report -> report.sides().stream().anyMatch(facts::isCentral));
        double weight = best.event().confidence() * sources * (ours ? 2 : 1);
        return new TimelineEntry(
                Ids.of(
                        "event",
                        best.article().id(),
                        best.event().trigger().start(),
                        best.event().type()),
                date(group),
                Kind.EVENT,
                best.line(),
                best.event().type(),
                status(group),
                Math.round(weight * 100) / 100.0,
                !ours,
                sources,
                TopicFacts.providers(tellers),
                group.stream()
                        .flatMap(
                                report -> facts
                                        .evidence(
                                                report.article(),
                                                List.of(report.event().evidence()))
                                        .stream())
                        .distinct()
                        .toList());
    }

    /** The narrowest of the days that are told. */
    private static @Nullable String date(List<Report> group) {
        return group.stream()
                .map(Report::window)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(DateWindow::days).thenComparing(DateWindow::first))
                .map(DateWindow::iso)
                .orElse(null);
    }

    private static EventStatus status(List<Report> group) {
        return group.stream().anyMatch(report -> report.event().status() == EventStatus.HAPPENED)
                ? EventStatus.HAPPENED
                : group.get(0).event().status();
    }

    /** Whether an event is a mere encounter, which the view of meetings tells. */
    static boolean isEncounter(TimelineEntry entry) {
        return entry.type() == EventType.CONSULT;
    }
}

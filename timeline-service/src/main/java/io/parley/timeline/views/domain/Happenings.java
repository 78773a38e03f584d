package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events that articles tell, merged where they tell of one: the same kind of deed, done on days that fit, by and to the
 * same sides. The surest telling gives the line.
 */
final class Happenings {

    /** Deeds that talks are made of. */
    private static final Set<EventType> OF_TALKS = EnumSet.of(
            EventType.AGREE,
            EventType.REJECT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.REQUEST,
            EventType.THREATEN);

    /** What is told so long afterwards is background, and no news of these talks. */
    private static final int LONG_AGO = 90;

    private static final Pattern ASKING = Pattern.compile(
            "(?i)demand|urg|ask|call|appeal|request|seek|sought|insist|press|order|lobb|plea|pled|want|push|petition|ultimatum");

    private Happenings() {}

    static List<TimelineEntry> of(TopicFacts facts) {
        List<List<EventReport>> groups = new ArrayList<>();
        Map<String, Set<Integer>> byDay = new HashMap<>();
        for (EventReport report : reports(facts)) {
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
        Optional<LocalDate> now = facts.newestDay();
        return groups.stream().map(group -> entry(facts, group, now)).toList();
    }

    private static List<EventReport> reports(TopicFacts facts) {
        List<EventReport> reports = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            Trust.events(article)
                    .sorted(Comparator.comparingInt(
                                    (TimelineEvent event) -> event.evidence().start())
                            .thenComparing(TimelineEvent::toString))
                    .map(event -> report(facts, article, event))
                    .forEach(reports::add);
        }
        return reports;
    }

    private static EventReport report(TopicFacts facts, OnTopicArticle article, TimelineEvent event) {
        Set<String> sides = new TreeSet<>();
        Stream.concat(event.actors().stream(), event.targets().stream())
                .map(reference -> facts.cast().of(article, reference))
                .filter(actor -> !facts.isMedium(actor))
                .forEach(actor -> sides.add(facts.sides().side(actor).id()));
        String doer = event.actors().stream()
                .limit(1)
                .map(reference -> facts.cast().of(article, reference))
                .filter(actor -> !facts.isMedium(actor))
                .map(Actor::name)
                .collect(Collectors.joining());
        String line = line(facts, article, event, doer);
        boolean aside = Aside.holds(article, event.trigger()) || Denied.isNext(article, event.trigger());
        return new EventReport(
                article,
                event,
                aside ? Optional.empty() : EventDays.of(event, article),
                sides,
                aside,
                isOurs(facts, article, event, sides),
                line,
                facts.wording(line));
    }

    /** Beside a word of the topic, and done by or to one of its sides, or told in a sentence that names one of them. */
    private static boolean isOurs(TopicFacts facts, OnTopicArticle article, TimelineEvent event, Set<String> sides) {
        String headline = article.reported().article().headline();
        boolean beside = (headline != null && facts.hasTopicWord(headline))
                || facts.hasTopicWord(article.text(article.paragraph(event.evidence())));
        return beside
                && (sides.stream().anyMatch(facts::isCentral)
                        || (OF_TALKS.contains(event.type())
                                && facts.hasTopicWord(article.text(event.evidence()))
                                && Trust.mentionedIn(article, event.evidence())
                                        .map(entity ->
                                                facts.sides().side(facts.cast().of(entity)))
                                        .anyMatch(side -> facts.isCentral(side.id()))));
    }

    private static String line(TopicFacts facts, OnTopicArticle article, TimelineEvent event, String doer) {
        String line = Lines.around(facts, article, event.evidence());
        boolean named = doer.isEmpty() || isNamed(facts, article, event, line);
        return named && !Lines.startsWeakly(line)
                ? line
                : doer.isEmpty() ? line : Lines.sentence(facts, article, event.evidence(), null, doer);
    }

    /** Whether a line names who does it (a town may be the one of its dateline), or the side that he acts for. */
    private static boolean isNamed(TopicFacts facts, OnTopicArticle article, TimelineEvent event, String line) {
        Actor doer = facts.cast().of(article, event.actors().get(0));
        if (doer.type() == EntityType.GPE && !facts.parties().include(doer)) {
            return true;
        }
        return Stream.of(doer, facts.sides().side(doer))
                .anyMatch(actor -> facts.cast().names(line, actor));
    }

    private static TimelineEntry entry(TopicFacts facts, List<EventReport> group, Optional<LocalDate> now) {
        EventReport best = best(group);
        Collection<OnTopicArticle> tellers =
                group.stream().map(EventReport::article).toList();
        int sources = facts.independentSources(tellers);
        boolean ours = group.stream().anyMatch(EventReport::ours);
        boolean central =
                group.stream().anyMatch(report -> report.sides().stream().anyMatch(facts::isCentral));
        double weight = best.event().confidence() * sources * (central ? 2 : 1);
        EventStatus status = status(group);
        return new TimelineEntry(
                Ids.of(
                        "event",
                        best.article().id(),
                        best.event().trigger().start(),
                        best.event().type()),
                best.window().map(DateWindow::iso).orElse(null),
                reported(facts, group),
                Kind.EVENT,
                best.line(),
                best.event().type(),
                status,
                Math.round(weight * 100) / 100.0,
                !ours
                        || best.aside()
                        || Lines.pointsBack(best.line())
                        || Telling.isSilent(best.line())
                        || Lines.isVague(fromVerb(best))
                        || looksBack(group)
                        || isNoRequest(best)
                        || isPast(best, status, now),
                sources,
                TopicFacts.providers(tellers),
                evidence(facts, group, best));
    }

    private static @Nullable String reported(TopicFacts facts, List<EventReport> group) {
        return group.stream()
                .map(report ->
                        FirstPrint.of(facts, report.article(), report.event().evidence()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse(null);
    }

    /** "99 percent backed independence": what nobody asks with a word for asking is no request. */
    private static boolean isNoRequest(EventReport report) {
        return report.event().type() == EventType.REQUEST
                && report.event().actors().isEmpty()
                && !ASKING.matcher(report.article().text(report.event().trigger()))
                        .lookingAt();
    }

    private static String fromVerb(EventReport report) {
        TextSpan words = new TextSpan(
                report.event().trigger().start(), report.event().evidence().end(), null);
        return words.start() < words.end() ? report.article().text(words) : "";
    }

    /** Of those that tell it as their news, and the day most narrowly, the surest: its line and its date belong together. */
    private static EventReport best(List<EventReport> group) {
        return group.stream()
                .min(Comparator.comparing(EventReport::aside)
                        .thenComparingLong(
                                report -> report.window().map(DateWindow::days).orElse(Long.MAX_VALUE))
                        .thenComparing(report -> -report.event().confidence()))
                .orElseThrow();
    }

    /** The words of the telling that gives the line come first. */
    private static List<Evidence> evidence(TopicFacts facts, List<EventReport> group, EventReport best) {
        return Stream.concat(Stream.of(best), group.stream())
                .flatMap(report ->
                        facts.evidence(report.article(), List.of(report.event().evidence())).stream())
                .distinct()
                .toList();
    }

    /** Whether all tell of it as of something long over: sooner for what is told of a month than for what is told of a day. */
    private static boolean looksBack(List<EventReport> group) {
        return group.stream().allMatch(report -> {
            if (report.window().isEmpty()) {
                return Background.tells(report.line(), report.published());
            }
            DateWindow window = report.window().get();
            int days = window.days() > EventReport.MOST_DAYS ? 0 : LONG_AGO;
            return report.published()
                    .filter(day -> window.last().plusDays(days).isBefore(day))
                    .isPresent();
        });
    }

    /** What was planned for a day that has passed is no longer to come; what was planned for no day is soon out of date. */
    private static boolean isPast(EventReport best, EventStatus status, Optional<LocalDate> now) {
        return status == EventStatus.PLANNED
                && now.isPresent()
                && best.window()
                        .map(DateWindow::last)
                        .or(() -> best.published().map(day -> day.plusDays(EventReport.MOST_DAYS)))
                        .filter(day -> day.isBefore(now.get()))
                        .isPresent();
    }

    private static EventStatus status(List<EventReport> group) {
        return group.stream().anyMatch(report -> report.event().status() == EventStatus.HAPPENED)
                ? EventStatus.HAPPENED
                : group.get(0).event().status();
    }

    /** Whether an event is a mere encounter, which the view of meetings tells. */
    static boolean isEncounter(TimelineEntry entry) {
        return entry.type() == EventType.CONSULT;
    }
}

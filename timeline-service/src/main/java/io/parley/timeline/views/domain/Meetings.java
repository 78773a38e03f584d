package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The view of meetings: a report joins the first meeting all of whose reports tell of the same one. */
final class Meetings {

    /** Where one side meets by itself. */
    private static final Pattern INTERNAL = Pattern.compile(
            "(?i)\\bboard|\\bcabinet|\\bshareholders|\\bnews conference|\\b(?:said|speaking|told \\p{L}+).{0,80} at (?:a|the) (?:\\p{L}+ )?conference");

    /** Who speaks on the telephone does not meet. */
    private static final Pattern CALL = Pattern.compile("(?i)\\b(?:tele)?phone[sd]?\\b");

    /** Where somebody travels to nobody in particular. */
    private static final Pattern TRIP = Pattern.compile("(?i)\\b(?:trip|tour|visit)\\b");

    private static final int LONG_AGO = 90;

    /** More than the line breaks between two paragraphs. */
    private static final int GAP = 3;

    /** A month says no more than that there was a meeting once. */
    private static final int MOST_DAYS = 7;

    private Meetings() {}

    static List<MeetingView> of(TopicFacts facts, List<MeetingReport> reports) {
        List<List<MeetingReport>> groups = groups(facts, reports);
        List<MeetingView> views =
                groups.stream().map(group -> view(facts, group)).toList();
        List<MeetingView> shown = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            MeetingView view = views.get(i);
            shown.add(PassedPlans.isOvertaken(view, groups.get(i), views, groups) ? view.fold() : view);
        }
        return shown.stream().sorted(Comparator.comparing(MeetingView::sortKey)).toList();
    }

    /** Reports that tell of one meeting; both lists are in the order of publication. */
    static List<List<MeetingReport>> groups(TopicFacts facts, List<MeetingReport> reports) {
        List<List<MeetingReport>> groups = new ArrayList<>();
        for (MeetingReport report : reports) {
            Optional<List<MeetingReport>> fit = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> report.sameMeeting(other, facts))
                            && group.stream().allMatch(other -> report.placeFits(other, facts)))
                    .findFirst();
            if (fit.isPresent()) {
                fit.get().add(report);
            } else {
                groups.add(new ArrayList<>(List.of(report)));
            }
        }
        return groups;
    }

    private static MeetingView view(TopicFacts facts, List<MeetingReport> group) {
        MeetingReport first = group.get(0);
        MeetingReport last = group.get(group.size() - 1);
        Collection<OnTopicArticle> tellers =
                group.stream().map(MeetingReport::article).toList();
        Optional<Actor> venue = venue(facts, group);
        String outcome = null;
        for (MeetingReport report : group) {
            outcome = report.meeting().outcome() == null
                    ? outcome
                    : report.meeting().outcome();
        }
        ArticleId founder = first.article().id();
        List<String> participants = names(group.stream()
                .flatMap(report ->
                        facts.people(report.article(), report.meeting().participants()).stream()));
        List<String> mediators = names(group.stream()
                .flatMap(report ->
                        facts.people(report.article(), report.meeting().mediators()).stream()));
        int sources = facts.independentSources(tellers);
        boolean ours = group.stream().anyMatch(report -> isOurs(facts, report));
        MeetingStatus status = status(facts, group, last);
        return new MeetingView(
                Ids.of("meeting", founder, first.evidence().get(0).start(), first.meeting()),
                date(group),
                venue.map(Actor::name).orElse(null),
                venue.map(Actor::id).orElse(null),
                participants,
                mediators,
                status,
                outcome,
                sources,
                TopicFacts.providers(tellers),
                !ours || isVague(group, participants.size() + mediators.size()) || looksBack(group),
                evidence(group, status));
    }

    /** The words of those that tell what has become of it come first, those that announced it after them. */
    private static List<Evidence> evidence(List<MeetingReport> group, MeetingStatus status) {
        return group.stream()
                .sorted(Comparator.comparing(
                        (MeetingReport report) -> report.meeting().status() != status))
                .flatMap(report -> report.evidence().stream())
                .distinct()
                .toList();
    }

    /** Beside a word of the topic, and of one of its sides or of nobody in particular. */
    private static boolean isOurs(TopicFacts facts, MeetingReport report) {
        String headline = report.article().reported().article().headline();
        boolean onTopic = (headline != null && facts.hasTopicWord(headline))
                || report.meeting().evidence().stream()
                        .map(report.article()::paragraph)
                        .anyMatch(paragraph -> facts.hasTopicWord(around(report.article(), paragraph)));
        return onTopic && (report.people().isEmpty() || report.people().stream().anyMatch(facts::isCentral));
    }

    /** A paragraph with the one before and the one after it. */
    private static String around(OnTopicArticle article, TextSpan paragraph) {
        TextSpan before =
                article.paragraph(new TextSpan(Math.max(0, paragraph.start() - GAP), paragraph.start(), null));
        TextSpan after = new TextSpan(paragraph.end() + GAP, paragraph.end() + GAP + 1, null);
        return article.text(before) + "\n" + article.text(paragraph) + "\n"
                + (article.contains(after) ? article.text(article.paragraph(after)) : "");
    }

    /** Whether all that tell of it were published long after it: background, and no news of these talks. */
    private static boolean looksBack(List<MeetingReport> group) {
        return group.stream().allMatch(report -> {
            Optional<DateWindow> published = DateWindow.of(
                    Timeline.day(Plausible.published(report.article().reported())));
            return report.window().isPresent()
                    && published.isPresent()
                    && report.window()
                            .get()
                            .last()
                            .plusDays(LONG_AGO)
                            .isBefore(published.get().first());
        });
    }

    /** A meeting on no day that is told, or of one with nobody at no place, tells a reader little. */
    private static boolean isVague(List<MeetingReport> group, int people) {
        boolean placed = group.stream().anyMatch(report -> report.venue().isPresent());
        boolean dated = group.stream().anyMatch(report -> report.window()
                .filter(window -> window.days() <= MOST_DAYS)
                .isPresent());
        long sides = group.stream()
                .flatMap(report -> report.people().stream())
                .distinct()
                .count();
        boolean amongThemselves = people > 1 && sides == 1;
        boolean board = sides <= 1
                && group.stream().allMatch(report -> report.evidence().stream()
                        .anyMatch(evidence -> INTERNAL.matcher(evidence.text()).find()));
        boolean call = group.stream().allMatch(report -> report.evidence().stream()
                .anyMatch(evidence -> CALL.matcher(evidence.text()).find()));
        boolean trip = people == 0
                && group.stream().allMatch(report -> report.evidence().stream()
                        .anyMatch(evidence -> TRIP.matcher(evidence.text()).find()));
        return !dated || board || call || trip || amongThemselves || (people < 2 && !placed);
    }

    /** Days of one round as an interval; a day that is told outweighs a week or a month that holds it. */
    private static @Nullable String date(List<MeetingReport> group) {
        List<String> told = group.stream()
                .map(MeetingReport::date)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (told.size() == 1 && group.stream().noneMatch(MeetingReport::isJourney)) {
            return told.get(0);
        }
        List<MeetingReport> met = group.stream()
                .filter(report -> !report.isJourney()
                        && report.window()
                                .filter(days -> days.days() <= MOST_DAYS)
                                .isPresent())
                .toList();
        List<DateWindow> windows = (met.isEmpty() ? group : met)
                .stream().map(MeetingReport::days).flatMap(Optional::stream).toList();
        long shortest = windows.stream().mapToLong(DateWindow::days).min().orElse(0);
        return windows.stream()
                .filter(window -> window.days() == shortest)
                .reduce(DateWindow::union)
                .map(DateWindow::iso)
                .orElse(null);
    }

    /** The narrowest place that is given. */
    private static Optional<Actor> venue(TopicFacts facts, List<MeetingReport> group) {
        Optional<Actor> narrowest = Optional.empty();
        for (MeetingReport report : group) {
            Actor place = report.venue().orElse(null);
            if (place != null) {
                Actor best = narrowest.orElse(place);
                boolean narrower = facts.world().within(place.id(), place.name(), best.id(), best.name());
                narrowest = Optional.of(narrower ? place : best);
            }
        }
        return narrowest;
    }

    /** What is over cannot be planned again: a report that it was held or fell through outweighs a later announcement. */
    private static MeetingStatus status(TopicFacts facts, List<MeetingReport> group, MeetingReport last) {
        for (MeetingStatus done : List.of(MeetingStatus.CANCELLED, MeetingStatus.HELD)) {
            if (group.stream().anyMatch(report -> report.meeting().status() == done)
                    && last.meeting().status() == MeetingStatus.PLANNED) {
                return done;
            }
        }
        MeetingStatus told =
                isAhead(last) ? MeetingStatus.PLANNED : last.meeting().status();
        return told == MeetingStatus.ONGOING && isOver(facts, last) ? MeetingStatus.HELD : told;
    }

    /** What went on on a day before the newest article is over. */
    private static boolean isOver(TopicFacts facts, MeetingReport report) {
        return report.window()
                .flatMap(window -> facts.newestDay().filter(now -> window.last().isBefore(now)))
                .isPresent();
    }

    /** What is to come after the day of its article cannot have been held. */
    private static boolean isAhead(MeetingReport report) {
        MeetingStatus status = report.meeting().status();
        Optional<DateWindow> published =
                DateWindow.of(Timeline.day(Plausible.published(report.article().reported())));
        return (status == MeetingStatus.HELD || status == MeetingStatus.ONGOING)
                && report.window().isPresent()
                && published.isPresent()
                && report.window().get().first().isAfter(published.get().last());
    }

    private static List<String> names(Stream<String> names) {
        return names.distinct().sorted().toList();
    }
}

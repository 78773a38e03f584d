package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.MeetingStatus;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The view of meetings: a report joins the first meeting all of whose reports tell of the same one. */
final class Meetings {

    /** A month says no more than that there was a meeting once. */
    static final int MOST_DAYS = 7;

    private Meetings() {}

    static List<MeetingView> of(TopicFacts facts, List<MeetingReport> reports) {
        List<List<MeetingReport>> groups = groups(facts, reports);
        List<MeetingView> views =
                groups.stream().map(group -> view(facts, group)).toList();
        List<MeetingView> shown = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            MeetingView view = views.get(i);
            shown.add(
                    PassedPlans.isOvertaken(view, groups.get(i), views, groups)
                            ? view.fold()
                            : heldIfTold(facts, view, groups.get(i)));
        }
        return shown.stream().sorted(Comparator.comparing(MeetingView::sortKey)).toList();
    }

    /** What was planned took place where a later article tells of it in passing. */
    private static MeetingView heldIfTold(TopicFacts facts, MeetingView view, List<MeetingReport> group) {
        List<Evidence> later =
                view.status() == MeetingStatus.PLANNED ? TookPlace.told(facts, group) : List.<Evidence>of();
        return later.isEmpty() ? view : view.held(later);
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
        MeetingStatus status = MeetingOutcome.of(facts, group);
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
                MeetingWorth.isFolded(facts, group, participants.size() + mediators.size()),
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
        Optional<DateWindow> goesOn = met.isEmpty() ? goesOn(group) : Optional.empty();
        if (goesOn.isPresent()) {
            return goesOn.get().iso();
        }
        List<DateWindow> windows = (met.isEmpty() ? group : met)
                .stream().map(MeetingReport::days).flatMap(Optional::stream).toList();
        long shortest = windows.stream().mapToLong(DateWindow::days).min().orElse(0);
        return windows.stream()
                .filter(window -> window.days() == shortest)
                .reduce(DateWindow::union)
                .map(DateWindow::iso)
                .orElse(null);
    }

    /** Who set out late on Thursday and is told on Friday to be there for a meeting meets on Friday. */
    private static Optional<DateWindow> goesOn(List<MeetingReport> group) {
        return group.stream()
                .map(MeetingReport::goingOn)
                .flatMap(Optional::stream)
                .filter(day -> group.stream()
                        .filter(MeetingReport::isJourney)
                        .flatMap(report -> report.window().stream())
                        .anyMatch(journey -> !day.first().isBefore(journey.last())
                                && !day.first().minusDays(1).isAfter(journey.last())))
                .min(Comparator.comparing(DateWindow::first));
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

    private static List<String> names(Stream<String> names) {
        return names.distinct().sorted().toList();
    }
}

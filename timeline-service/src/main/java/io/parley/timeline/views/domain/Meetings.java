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

    private Meetings() {}

    static List<MeetingView> of(TopicFacts facts, List<MeetingReport> reports) {
        return groups(facts, reports).stream()
                .map(group -> view(facts, group))
                .sorted(Comparator.comparing(MeetingView::sortKey))
                .toList();
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
        boolean ours =
                group.stream().anyMatch(report -> report.people().stream().anyMatch(facts::isCentral));
        return new MeetingView(
                Ids.of("meeting", founder, first.evidence().get(0).start(), first.meeting()),
                date(group),
                venue.map(Actor::name).orElse(null),
                venue.map(Actor::id).orElse(null),
                participants,
                mediators,
                status(group, last),
                outcome,
                sources,
                TopicFacts.providers(tellers),
                !ours || isVague(group, participants.size() + mediators.size()),
                group.stream()
                        .flatMap(report -> report.evidence().stream())
                        .distinct()
                        .toList());
    }

    /** A meeting of one with nobody, at no place or on no day, tells a reader little. */
    private static boolean isVague(List<MeetingReport> group, int people) {
        boolean placed = group.stream().anyMatch(report -> report.venue().isPresent());
        boolean dated = group.stream().anyMatch(report -> report.date() != null);
        return people < 2 && !(placed && dated);
    }

    /** Days of one round as an interval; a day that is told outweighs a week or a month that holds it. */
    private static @Nullable String date(List<MeetingReport> group) {
        List<String> told = group.stream()
                .map(MeetingReport::date)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (told.size() == 1) {
            return told.get(0);
        }
        List<DateWindow> windows =
                told.stream().map(DateWindow::of).flatMap(Optional::stream).toList();
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
    private static MeetingStatus status(List<MeetingReport> group, MeetingReport last) {
        for (MeetingStatus done : List.of(MeetingStatus.CANCELLED, MeetingStatus.HELD)) {
            if (group.stream().anyMatch(report -> report.meeting().status() == done)
                    && last.meeting().status() == MeetingStatus.PLANNED) {
                return done;
            }
        }
        return last.meeting().status();
    }

    private static List<String> names(Stream<String> names) {
        return names.distinct().sorted().toList();
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.MeetingStatus;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The view of meetings. Reports are merged when day, people and place fit those of every report already merged; two
 * meetings of one article stay two, since their author tells them apart.
 */
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
                    .filter(group -> group.stream().allMatch(other -> same(facts, report, other)))
                    .findFirst();
            if (fit.isPresent()) {
                fit.get().add(report);
            } else {
                groups.add(new ArrayList<>(List.of(report)));
            }
        }
        return groups;
    }

    private static boolean same(TopicFacts facts, MeetingReport a, MeetingReport b) {
        boolean oneArticle = a.article().id().equals(b.article().id());
        if (oneArticle) {
            return a.venue().equals(b.venue())
                    && a.people().equals(b.people())
                    && String.valueOf(a.meeting().date())
                            .equals(String.valueOf(b.meeting().date()));
        }
        if (a.meeting().date() == null && b.meeting().date() == null) {
            return !a.people().isEmpty()
                    && a.people().equals(b.people())
                    && a.venue().equals(b.venue());
        }
        return a.sameOccasion(b) && a.placeFits(b, facts);
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
        return new MeetingView(
                Ids.of("meeting", founder, first.evidence().get(0).start(), first.meeting()),
                first.meeting().date(),
                venue.map(Actor::name).orElse(null),
                venue.map(Actor::id).orElse(null),
                names(group.stream()
                        .flatMap(report ->
                                facts.people(report.article(), report.meeting().participants()).stream())),
                names(group.stream()
                        .flatMap(report ->
                                facts.people(report.article(), report.meeting().mediators()).stream())),
                status(group, last),
                outcome,
                facts.independentSources(tellers),
                TopicFacts.providers(tellers),
                group.stream()
                        .flatMap(report -> report.evidence().stream())
                        .distinct()
                        .toList());
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

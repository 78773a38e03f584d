package io.parley.timeline.views.domain;

import io.parley.events.claims.Meeting;
import io.parley.events.entities.EntityType;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One article's word of a meeting. */
record MeetingReport(
        OnTopicArticle article, Meeting meeting, List<Evidence> evidence, Optional<Actor> venue, Set<String> people) {

    /** The same people meet when more than half of the smaller party is in the other. */
    private static final double SAME_PEOPLE = 0.5;

    static List<MeetingReport> all(TopicFacts facts) {
        List<MeetingReport> reports = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            article.meetings().stream()
                    .map(meeting -> of(facts, article, meeting))
                    .sorted(Comparator.comparingInt((MeetingReport report) ->
                                    report.evidence().get(0).start())
                            .thenComparing(
                                    report -> String.valueOf(report.meeting().date()))
                            .thenComparing(report -> report.meeting().toString()))
                    .forEach(reports::add);
        }
        return reports;
    }

    private static MeetingReport of(TopicFacts facts, OnTopicArticle article, Meeting meeting) {
        Set<String> people = new HashSet<>();
        Stream.concat(meeting.participants().stream(), meeting.mediators().stream())
                .map(reference -> facts.cast().of(article, reference))
                .filter(actor -> !facts.isMedium(actor))
                .forEach(actor -> people.add(actor.id()));
        return new MeetingReport(
                article,
                meeting,
                facts.evidence(article, meeting.evidence()),
                Optional.ofNullable(meeting.venue()).map(venue -> facts.cast().of(article, venue)),
                people);
    }

    /** Whether both may tell of one meeting, but for the place: the day is the same and so are the people. */
    boolean sameOccasion(MeetingReport other) {
        String date = meeting.date();
        if (date == null || !date.equals(other.meeting.date())) {
            return false;
        }
        return people.isEmpty() || other.people.isEmpty() || Words.containment(people, other.people) > SAME_PEOPLE;
    }

    /** Whether the places may agree: one is not told, they are the same, or one lies or may lie within the other. */
    boolean placeFits(MeetingReport other, TopicFacts facts) {
        if (venue.isEmpty() || other.venue.isEmpty()) {
            return true;
        }
        Actor a = venue.get();
        Actor b = other.venue.get();
        return mayLieWithin(facts.world(), a, b) || mayLieWithin(facts.world(), b, a);
    }

    private static boolean mayLieWithin(World world, Actor inner, Actor outer) {
        boolean unknownTown = world.find(inner.id(), inner.name()).isEmpty()
                && world.find(outer.id(), outer.name())
                        .filter(known -> known.kind() == Known.Kind.COUNTRY)
                        .isPresent();
        return unknownTown
                || World.shortFormOf(inner.name(), outer.name())
                || world.within(inner.id(), inner.name(), outer.id(), outer.name());
    }

    /** Whether a place is a town or a country, and not a building that may stand in any of them. */
    boolean venueIsTownOrCountry() {
        return venue.filter(place -> place.type() == EntityType.GPE).isPresent();
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One article's word of a meeting.
 *
 * @param window the days that the date may mean
 * @param people ids of those who take part, and of the sides that they speak for
 * @param isJourney "flew to Cairo on Monday": who sets out for a meeting has not met yet, but will within a day, and then it is
 *     one meeting
 */
record MeetingReport(
        OnTopicArticle article,
        Meeting meeting,
        @Nullable String date,
        Optional<DateWindow> window,
        List<Evidence> evidence,
        Optional<Actor> venue,
        Set<String> people,
        boolean isJourney) {

    /** The same people meet when at least half of the smaller party is in the other. */
    private static final double SAME_PEOPLE = 0.5;

    /** How many days apart reports of one undated meeting may be published. */
    private static final int NEAR = 7;

    private static final int SOON = 2;

    private static final Pattern JOURNEY = Pattern.compile(
            "\\b(?:arriv(?:e|ed|es|ing)|flew|fl(?:y|ies|ying) to|set out|left (?:\\p{L}+ )?for|head(?:s|ed|ing)? (?:to|for)|depart(?:ed|s)?)\\b");

    private static final Pattern GOING_ON =
            Pattern.compile("\\b(?:is|are) (?:now |currently )?(?:in|at|meeting|holding talks)\\b");

    static List<MeetingReport> all(TopicFacts facts) {
        List<MeetingReport> reports = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            Trust.meetings(article, facts.world()).stream()
                    .map(meeting -> MeetingParties.complete(facts, article, meeting))
                    .map(meeting -> of(facts, article, meeting))
                    .sorted(Comparator.comparingInt((MeetingReport report) ->
                                    report.evidence().get(0).start())
                            .thenComparing(report -> String.valueOf(report.date()))
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
                .forEach(actor -> people.add(facts.sides().side(actor).id()));
        String date = Plausible.date(meeting.date(), article.reported());
        List<Evidence> evidence = facts.evidence(article, meeting.evidence());
        return new MeetingReport(
                article,
                meeting,
                date,
                DateWindow.of(date),
                evidence,
                Optional.ofNullable(meeting.venue())
                        .filter(venue -> Venues.isTold(article, meeting, venue))
                        .map(venue -> facts.cast().of(article, venue)),
                people,
                isJourney(evidence));
    }

    /** The days that the meeting may be on: who set out on Thursday met by the day of the report, if that is soon after. */
    Optional<DateWindow> days() {
        Optional<DateWindow> told = window();
        Optional<DateWindow> published = publishedDay();
        boolean soon = isJourney()
                && told.isPresent()
                && published.isPresent()
                && published.get().last().isAfter(told.get().last())
                && !told.get().last().plusDays(SOON).isBefore(published.get().last());
        return soon ? Optional.of(told.get().union(published.get())) : told;
    }

    /** Whether both may tell of one meeting, but for the place: the days fit and so do the sides. */
    boolean sameOccasion(MeetingReport other) {
        return window().isPresent()
                && other.window().isPresent()
                && window().get().overlaps(other.window().get())
                && peopleFit(other);
    }

    /**
     * Whether both tell of one meeting. The days of a round stay apart, unless a report tells of them together; a report without a day joins one at the same place that was published near it.
     */
    boolean sameMeeting(MeetingReport other, TopicFacts facts) {
        return tellsOfSame(other) && placeFits(other, facts);
    }

    /** But for the place, which takes longest to compare. */
    private boolean tellsOfSame(MeetingReport other) {
        boolean samePlace = venue.isPresent()
                && other.venue.isPresent()
                && venue.get().id().equals(other.venue.get().id());
        if (isJourneyTo(other) || other.isJourneyTo(this)) {
            return true;
        }
        if (samePlace && article.id().equals(other.article.id()) && !isDisputed(other)) {
            return true;
        }
        if (window().isPresent() && other.window().isPresent()) {
            boolean hardlyTold = samePlace && Math.min(people.size(), other.people.size()) <= 1;
            boolean oneOfMany =
                    window().get().days() > NEAR != other.window().get().days() > NEAR;
            return (knownPeople(other) ? hardlyTold || peopleFit(other) : samePlace)
                    && !oneOfMany
                    && window().get().overlaps(other.window().get());
        }
        return knownPeople(other)
                && !isOverBefore(other)
                && !other.isOverBefore(this)
                && peopleFit(other)
                && (samePlace || people.equals(other.people))
                && near(other)
                && (window().isPresent() || other.window().isPresent() || samePlace || people.size() > 1);
    }

    /** Whether both are dated apart, or tell of people enough to tell them apart. */
    private boolean isDisputed(MeetingReport other) {
        boolean apart = window().isPresent()
                && other.window().isPresent()
                && !window().get().overlaps(other.window().get());
        return apart || (Math.min(people.size(), other.people.size()) > 1 && !peopleFit(other));
    }

    /** Whether half of the smaller party is in the other, and both are named. */
    boolean samePeople(MeetingReport other) {
        return knownPeople(other) && peopleFit(other);
    }

    /** Who told on Tuesday that they had met did not tell of a meeting on Saturday. */
    private boolean isOverBefore(MeetingReport other) {
        return meeting.status() == MeetingStatus.HELD
                && window().isEmpty()
                && other.window().isPresent()
                && publishedDay()
                        .filter(day -> day.last().isBefore(other.window().get().first()))
                        .isPresent();
    }

    private boolean near(MeetingReport other) {
        DateWindow mine = window().or(this::publishedDay).orElse(null);
        DateWindow its = other.window().or(other::publishedDay).orElse(null);
        return mine != null
                && its != null
                && !mine.first().minusDays(NEAR).isAfter(its.last())
                && !its.first().minusDays(NEAR).isAfter(mine.last());
    }

    /** The day of a report that tells without a date of a meeting as of one that goes on: "is in Basel to meet the union". */
    Optional<DateWindow> goingOn() {
        boolean now = !isJourney()
                && window().isEmpty()
                && evidence.stream()
                        .anyMatch(words -> GOING_ON.matcher(words.text()).find());
        return now ? publishedDay() : Optional.empty();
    }

    private Optional<DateWindow> publishedDay() {
        return DateWindow.of(Timeline.day(Plausible.published(article.reported())));
    }

    private static boolean isJourney(List<Evidence> evidence) {
        return evidence.stream().anyMatch(words -> JOURNEY.matcher(words.text()).find());
    }

    private boolean isJourneyTo(MeetingReport other) {
        return isJourney()
                && !other.isJourney()
                && samePeople(other)
                && window().isPresent()
                && other.window()
                        .filter(its -> !its.first().isBefore(window().get().first())
                                && !its.first()
                                        .minusDays(1)
                                        .isAfter(window().get().last()))
                        .isPresent();
    }

    private boolean knownPeople(MeetingReport other) {
        return !people.isEmpty() && !other.people.isEmpty();
    }

    private boolean peopleFit(MeetingReport other) {
        return !knownPeople(other) || Words.containment(people, other.people) >= SAME_PEOPLE;
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
        boolean building = inner.type() == EntityType.FACILITY || outer.type() == EntityType.FACILITY;
        boolean unknownTown = world.find(inner.id(), inner.name()).isEmpty()
                && world.find(outer.id(), outer.name())
                        .filter(known -> known.kind() == Known.Kind.COUNTRY)
                        .isPresent();
        return unknownTown
                || building
                || inner.id().equals(outer.id())
                || World.shortFormOf(inner.name(), outer.name())
                || world.within(inner.id(), inner.name(), outer.id(), outer.name());
    }

    /** Whether a place is a town or a country, and not a building that may stand in any of them. */
    boolean venueIsTownOrCountry() {
        return venue.filter(place -> place.type() == EntityType.GPE).isPresent();
    }
}

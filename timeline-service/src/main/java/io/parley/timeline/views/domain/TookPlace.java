package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the word of a later article that a planned meeting took place, though nobody reports it as a meeting: "after a first day of talks, the
 * sides agreed", printed on the day that was planned or soon after.
 */
final class TookPlace {

    /** Who tells of it later than that tells of another one. */
    private static final int SOON = 3;

    private static final String KIND =
            "(?:summits?|conferences?|talks|negotiations?|meetings?|sessions?|hearings?|rounds?)";

    private static final Pattern NOUN = Pattern.compile("\\b" + KIND + "\\b");

    /** Where a deed is told with the meeting that it was done at. */
    private static final Pattern AT = Pattern.compile(
            "\\b(?:[Aa]fter|[Dd]uring|[Ff]ollowing|[Aa]t|[Ii]n) (?:[\\p{L}\\d-]+ ){0,6}" + KIND + "\\b");

    private static final Pattern BOTH =
            Pattern.compile("\\b(?:[Bb]oth|[Tt]he two) (?:sides|delegations|parties|teams|companies)\\b");

    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|would|(?:is|are|was|were) to|due to|planned|scheduled|set to|expected to|on the eve|ahead of)\\b");

    /** Who meets for talks may be said to meet, to talk or to negotiate. */
    private static final Set<String> TALKS = Set.of("negotiation", "meeting", "session", "round");

    private TookPlace() {}

    /** The words that say so; empty where nobody does. */
    static List<Evidence> told(TopicFacts facts, List<MeetingReport> planned) {
        Optional<DateWindow> when = planned.stream()
                .flatMap(report -> report.window().stream())
                .filter(window -> window.days() <= Meetings.MOST_DAYS)
                .findFirst();
        if (when.isEmpty()) {
            return List.of();
        }
        return facts.articles().stream()
                .filter(article -> isSoonAfter(article, when.get()))
                .flatMap(article -> sentences(article, when.get())
                        .filter(sentence -> isOf(facts, article, sentence, planned))
                        .flatMap(sentence -> facts.evidence(article, List.of(sentence)).stream()))
                .limit(1)
                .toList();
    }

    private static boolean isSoonAfter(OnTopicArticle article, DateWindow when) {
        Optional<LocalDate> published = EventDays.published(article);
        return published
                .filter(day ->
                        !day.isBefore(when.first()) && !day.isAfter(when.last().plusDays(SOON)))
                .isPresent();
    }

    /** Sentences that tell of a meeting as of one that is going on or over, on a day that does not exclude these. */
    private static Stream<TextSpan> sentences(OnTopicArticle article, DateWindow when) {
        Stream<TextSpan> met = article.meetings().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD || meeting.status() == MeetingStatus.ONGOING)
                .filter(meeting -> mayBe(meeting, when))
                .map(meeting -> Sentences.around(article, meeting.evidence().get(0)));
        Stream<TextSpan> done = Trust.events(article)
                .filter(event -> event.status() == EventStatus.HAPPENED)
                .filter(event -> mayBe(EventDays.of(event, article), when))
                .filter(event -> tells(article, event))
                .map(event -> Sentences.around(article, event.evidence()));
        Stream<TextSpan> stage = article.stage().stream()
                .flatMap(report -> report.evidence().stream())
                .map(span -> Sentences.around(article, span))
                .filter(sentence -> AT.matcher(article.text(sentence)).find());
        return Stream.concat(Stream.concat(met, done), stage).sorted(Comparator.comparingInt(TextSpan::start));
    }

    private static boolean tells(OnTopicArticle article, TimelineEvent event) {
        return event.type() == EventType.CONSULT
                || AT.matcher(article.text(Sentences.around(article, event.evidence())))
                        .find();
    }

    private static boolean mayBe(Meeting meeting, DateWindow when) {
        return mayBe(DateWindow.of(meeting.date()), when);
    }

    private static boolean mayBe(Optional<DateWindow> told, DateWindow when) {
        return told.filter(days -> !days.overlaps(when)).isEmpty();
    }

    /** The same sort of meeting, at the same place or of the same people, and not one that is still to come. */
    private static boolean isOf(
            TopicFacts facts, OnTopicArticle article, TextSpan sentence, List<MeetingReport> planned) {
        String line = LineText.withoutDateline(article.text(sentence));
        if (AHEAD.matcher(line).find() || !NOUN.matcher(line).find()) {
            return false;
        }
        Set<String> kinds = kinds(line);
        boolean same = planned.stream()
                .flatMap(report -> report.evidence().stream())
                .anyMatch(words -> kinds(words.text()).stream().anyMatch(kinds::contains));
        boolean place = planned.stream()
                .flatMap(report -> report.venue().stream())
                .anyMatch(venue -> facts.cast().names(line, venue));
        long people = planned.stream()
                .flatMap(report ->
                        facts.people(report.article(), report.meeting().participants()).stream())
                .distinct()
                .filter(name -> Lines.names(line, name, facts.world()))
                .count();
        return same && (place || people > 1 || BOTH.matcher(line).find());
    }

    private static Set<String> kinds(String text) {
        return NOUN.matcher(text)
                .results()
                .map(noun -> noun.group().toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                .map(noun -> TALKS.contains(noun) ? "talk" : noun)
                .collect(Collectors.toSet());
    }
}

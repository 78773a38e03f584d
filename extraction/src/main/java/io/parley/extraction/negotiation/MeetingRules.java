package io.parley.extraction.negotiation;

import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.Role;
import io.parley.extraction.actors.States;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Meetings and rounds of talks: a word of meeting with a day of its own. The place is the one told with it; talks that
 * tell none are at the place where the article says its talks are.
 */
public final class MeetingRules {

    /** What a pattern of {@code meeting-words.tsv} means. */
    private enum Word {
        NOUN,
        VERB,
        CANCELLED,
        ONGOING,
        HELD,
        MET
    }

    private final PhraseBook<Word> words = new PhraseBook<>();
    private final States states = States.load();
    private final MeetingParties parties = new MeetingParties(states);

    public MeetingRules() {
        for (DataFile.Row row : DataFile.rows("negotiation/meeting-words.tsv")) {
            words.add(row.column(1), row.value(0, Word.class));
        }
    }

    /** The meetings of an article; {@code roles} tells whose the talks are where a sentence names nobody. */
    public List<Meeting> read(Reading reading, List<Role> roles) {
        MeetingList meetings = new MeetingList(states);
        List<FoundEntity> sides = MeetingParties.sides(roles, reading);
        FoundEntity usual = null;
        for (Sentence sentence : reading.document().sentences()) {
            List<PhraseBook.Match<Word>> matches = words.find(sentence.tokens());
            List<Span> triggers = spans(matches, Word.NOUN, Word.VERB);
            if (triggers.isEmpty()) {
                continue;
            }
            Venue venue = seat(Venue.in(sentence, reading));
            FoundEntity place = venue == null ? null : venue.place();
            if (venue != null
                    && !venue.destination()
                    && usual == null
                    && !spans(matches, Word.NOUN).isEmpty()) {
                usual = place;
            }
            List<FoundEntity> named = parties.in(sentence, place, reading);
            if (place != null && !named.isEmpty() && isUndated(sentence, place, reading)) {
                meetings.addUndated(place, named, undated(triggers.get(0), matches, reading), sentence.span());
            }
            for (FoundDate date : days(sentence, triggers, venue, reading)) {
                Span trigger = nearest(triggers, date.span());
                if (trigger == null) {
                    continue;
                }
                boolean talks = reading.tokensIn(trigger).stream().anyMatch(MeetingRules::isTalks);
                meetings.add(
                        date.value(),
                        place != null ? place : talks ? usual : null,
                        talks && named.isEmpty() ? sides : named,
                        status(date, matches, reading),
                        sentence.span());
            }
        }
        return meetings.write(reading);
    }

    private @Nullable Venue seat(@Nullable Venue venue) {
        return venue == null || states.isRegion(venue.place().name()) ? null : venue;
    }

    /** A meeting in a city is one though no day is told with it. */
    private boolean isUndated(Sentence sentence, FoundEntity place, Reading reading) {
        return reading.datesIn(sentence.span()).isEmpty()
                && !states.isState(place.name())
                && words.find(sentence.tokens()).stream().anyMatch(match -> match.meaning() == Word.MET);
    }

    private static MeetingStatus undated(Span trigger, List<PhraseBook.Match<Word>> matches, Reading reading) {
        if (!spans(matches, Word.CANCELLED).isEmpty()) {
            return MeetingStatus.CANCELLED;
        }
        return Tomorrow.isAhead(trigger, reading) ? MeetingStatus.PLANNED : MeetingStatus.HELD;
    }

    /** The days on which something may have been met: not the dateline's, not those of saying, not of setting out. */
    private static List<FoundDate> days(
            Sentence sentence, List<Span> triggers, @Nullable Venue venue, Reading reading) {
        int news = Dateline.of(reading.document(), sentence).end();
        return reading.datesIn(sentence.span()).stream()
                .filter(MeetingRules::isDayOrDays)
                .filter(date -> date.span().start() >= news)
                .filter(date -> venue == null || !venue.isLeftFor(date.span()))
                .filter(date -> !DayOfSaying.is(date, triggers, reading))
                .toList();
    }

    private static boolean isDayOrDays(FoundDate date) {
        return switch (date.precision()) {
            case DAY, WEEK -> true;
            case INTERVAL -> date.value().length() == "2000-01-01/2000-01-02".length();
            case MONTH, YEAR -> false;
        };
    }

    private static boolean isTalks(Token token) {
        return token.lemma().startsWith("talk") || token.lemma().startsWith("negotiat");
    }

    private static List<Span> spans(List<PhraseBook.Match<Word>> matches, Word... kinds) {
        return matches.stream()
                .filter(m -> List.of(kinds).contains(m.meaning()))
                .map(PhraseBook.Match::span)
                .toList();
    }

    private static @Nullable Span nearest(List<Span> triggers, Span date) {
        Span best = null;
        int least = 90;
        for (Span trigger : triggers) {
            int distance = Math.max(trigger.start() - date.end(), date.start() - trigger.end());
            if (distance < least) {
                best = trigger;
                least = distance;
            }
        }
        return best;
    }

    private static MeetingStatus status(FoundDate date, List<PhraseBook.Match<Word>> matches, Reading reading) {
        if (!spans(matches, Word.CANCELLED).isEmpty()) {
            return MeetingStatus.CANCELLED;
        }
        LocalDate published = reading.document().published();
        LocalDate day = LocalDate.parse(date.value().substring(0, "2000-01-01".length()));
        if (published != null && day.isAfter(published)) {
            return MeetingStatus.PLANNED;
        }
        boolean today = day.equals(published);
        if (today && Tomorrow.isAhead(date.span(), reading)) {
            return MeetingStatus.PLANNED;
        }
        boolean ongoing = !spans(matches, Word.ONGOING).isEmpty()
                && spans(matches, Word.HELD).isEmpty();
        return ongoing ? MeetingStatus.ONGOING : MeetingStatus.HELD;
    }
}

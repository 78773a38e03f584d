package io.parley.extraction.negotiation;

import io.parley.events.claims.DateValue;
import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import java.time.LocalDate;
import java.util.ArrayList;
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
        HELD
    }

    private final PhraseBook<Word> words = new PhraseBook<>();
    private final Demonyms demonyms = Demonyms.load();

    public MeetingRules() {
        for (DataFile.Row row : DataFile.rows("negotiation/meeting-words.tsv")) {
            words.add(row.column(1), row.value(0, Word.class));
        }
    }

    public List<Meeting> read(Reading reading) {
        MeetingList meetings = new MeetingList();
        FoundEntity usual = null;
        for (Sentence sentence : reading.document().sentences()) {
            List<PhraseBook.Match<Word>> matches = words.find(sentence.tokens());
            List<Span> triggers = spans(matches, Word.NOUN, Word.VERB);
            if (triggers.isEmpty()) {
                continue;
            }
            FoundEntity venue = Venue.in(sentence, reading);
            if (venue != null && usual == null && !spans(matches, Word.NOUN).isEmpty()) {
                usual = venue;
            }
            for (FoundDate date : reading.datesIn(sentence.span())) {
                Span trigger = nearest(triggers, date.span());
                if (date.precision() != DateValue.Precision.DAY || trigger == null) {
                    continue;
                }
                boolean talks = reading.tokensIn(trigger).stream().anyMatch(MeetingRules::isTalks);
                meetings.add(
                        date.value(),
                        venue != null ? venue : talks ? usual : null,
                        participants(sentence, venue, reading),
                        status(date, matches, reading),
                        sentence.span());
            }
        }
        return meetings.write(reading);
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

    /** States, bodies and people of the sentence, but not its place, its media, and the speakers' capitals. */
    private List<FoundEntity> participants(Sentence sentence, @Nullable FoundEntity venue, Reading reading) {
        List<FoundEntity> out = new ArrayList<>();
        SlotTokens slots = SlotTokens.of(sentence, reading, demonyms);
        for (int i = 0; i < slots.tokens().size(); i++) {
            FoundEntity entity = slots.entity(i);
            if (entity == null || entity.equals(venue) || entity.medium() || out.contains(entity)) {
                continue;
            }
            boolean party =
                    switch (entity.type()) {
                        case PERSON, ORG -> true;
                        case GPE -> demonyms.isState(entity.name());
                        case LOCATION, FACILITY -> false;
                    };
            if (party) {
                out.add(entity);
            }
        }
        return out;
    }

    private static MeetingStatus status(FoundDate date, List<PhraseBook.Match<Word>> matches, Reading reading) {
        if (!spans(matches, Word.CANCELLED).isEmpty()) {
            return MeetingStatus.CANCELLED;
        }
        LocalDate published = reading.document().published();
        LocalDate day = LocalDate.parse(date.value());
        if (published != null && day.isAfter(published)) {
            return MeetingStatus.PLANNED;
        }
        boolean today = day.equals(published);
        if (today && Tomorrow.isAhead(date, reading)) {
            return MeetingStatus.PLANNED;
        }
        boolean ongoing = !spans(matches, Word.ONGOING).isEmpty()
                && spans(matches, Word.HELD).isEmpty();
        return ongoing ? MeetingStatus.ONGOING : MeetingStatus.HELD;
    }
}

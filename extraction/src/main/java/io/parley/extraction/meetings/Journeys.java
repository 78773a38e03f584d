package io.parley.extraction.meetings;

import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.entities.EntityType;
import io.parley.extraction.actors.States;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Envoys who set out for a city in an article about talks are to meet there: "Berg and Holm left on Tuesday for Bergen, where
 * they arrive on Wednesday". The city is an announced destination, so the meeting is PLANNED.
 */
final class Journeys {

    private static final Set<String> VERBS = WordList.read("meetings/travel-verbs.txt");
    private static final Set<String> TOWARDS = Set.of("for", "to");

    private final Reading reading;
    private final States states = States.load();

    Journeys(Reading reading) {
        this.reading = reading;
    }

    /** One meeting for each sentence that tells of setting out. */
    List<Meeting> read() {
        List<Meeting> out = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token verb = sentence.tokens().get(i);
                if (VERBS.contains(verb.lemma()) && verb.pos().equals("VERB") && sure(verb)) {
                    Meeting meeting = meeting(sentence, verb);
                    if (meeting != null) {
                        out.add(meeting);
                        break;
                    }
                }
            }
        }
        return out;
    }

    private boolean sure(Token verb) {
        return reading.clauses().standing(verb.start()).polarity() == Polarity.POSITIVE;
    }

    private @Nullable Meeting meeting(Sentence sentence, Token verb) {
        List<FoundEntity> people = people(new Span(sentence.start(), verb.start()));
        EntityMention city = city(sentence, verb);
        if (people.isEmpty() || city == null) {
            return null;
        }
        List<FoundDate> later = reading.datesIn(new Span(city.span().end(), sentence.end()));
        FoundDate arrival = later.isEmpty() ? null : later.get(0);
        return new Meeting(
                arrival == null ? null : arrival.value(),
                WireEntities.ref(reading.entity(city)),
                people.stream().map(WireEntities::ref).toList(),
                List.of(),
                MeetingStatus.PLANNED,
                null,
                List.of(reading.spans().of(sentence.span())));
    }

    private List<FoundEntity> people(Span before) {
        return reading.mentionsIn(before).stream()
                .filter(mention -> mention.form() == EntityMention.Form.NAME)
                .map(reading::entity)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .distinct()
                .toList();
    }

    /** A named town behind "for" or "to"; a state or region is no place to meet in. */
    private @Nullable EntityMention city(Sentence sentence, Token verb) {
        for (EntityMention mention : reading.mentionsIn(new Span(verb.end(), sentence.end()))) {
            FoundEntity place = reading.entity(mention);
            boolean town = place.type() == EntityType.GPE
                    && mention.form() == EntityMention.Form.NAME
                    && !states.isState(place.name())
                    && !states.isRegion(place.name());
            List<Token> before =
                    reading.tokensIn(new Span(sentence.start(), mention.span().start()));
            if (town
                    && !before.isEmpty()
                    && TOWARDS.contains(before.get(before.size() - 1).lemma())) {
                return mention;
            }
        }
        return null;
    }
}

package io.parley.extraction.meetings;

import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.actors.Appearances;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Meetings and rounds of talks: a word of meeting that the text asserts, plans or calls off, with the day, place and people
 * that hang on it; several places that tell of one meeting are one.
 */
public final class MeetingReader {

    /** A meeting of which less is told is only a mention of talks in general, unless its day is told or it goes on. */
    private static final int LEAST_TOLD = 2;

    public List<Meeting> read(Reading reading) {
        if (!reading.document().language().equals("en")) {
            return List.of();
        }
        Appearances appearances = Appearances.of(reading);
        Participants participants = new Participants(reading, appearances);
        Where where = new Where(reading, appearances);
        When when = new When(reading);
        Status status = new Status(reading);
        List<Found> all = new ArrayList<>();
        List<FoundEntity> metLast = List.of();
        for (Trigger trigger : Triggers.in(reading)) {
            FoundDate date = when.of(trigger);
            MeetingStatus stands = status.of(trigger, date);
            if (stands != null) {
                boolean own = date != null && when.isOwn(trigger, date);
                FoundEntity venue = where.of(trigger);
                Span evidence =
                        reading.document().sentences().get(trigger.sentence()).span();
                List<FoundEntity> people = participants.of(trigger, venue);
                // "the talks" of nobody in particular are those of whoever met last
                boolean theirs = people.isEmpty() && trigger.kind() == TriggerKind.TALKS;
                if (status.isBygone(trigger)) {
                    metLast = people.isEmpty() ? metLast : people;
                } else {
                    add(new Found(trigger, stands, date, own, venue, theirs ? metLast : people, evidence), all);
                    metLast = List.copyOf(all.get(all.size() - 1).participants());
                }
            }
        }
        List<Meeting> told = new ArrayList<>(all.stream()
                .filter(MeetingReader::isTold)
                .map(found -> write(found, reading))
                .toList());
        boolean talks = all.stream().anyMatch(found -> found.trigger().kind() == TriggerKind.TALKS);
        if (talks) {
            new Journeys(reading).read().forEach(journey -> addJourney(journey, told));
        }
        return told;
    }

    /** A meeting that is told at the same place stays; only where nobody is told to meet, those who travel are taken. */
    private static void addJourney(Meeting journey, List<Meeting> told) {
        for (int i = 0; i < told.size(); i++) {
            Meeting other = told.get(i);
            if (Objects.equals(other.venue(), journey.venue())) {
                if (other.participants().isEmpty()) {
                    told.set(i, withParticipants(other, journey.participants()));
                }
                return;
            }
        }
        told.add(journey);
    }

    private static Meeting withParticipants(Meeting meeting, List<EntityRef> participants) {
        return new Meeting(
                meeting.date(),
                meeting.venue(),
                participants,
                meeting.mediators(),
                meeting.status(),
                meeting.outcome(),
                meeting.evidence());
    }

    private static boolean isTold(Found found) {
        boolean now = found.status() == MeetingStatus.ONGOING && found.told() > 0;
        return now || found.ownDay() || found.told() >= LEAST_TOLD;
    }

    private static void add(Found found, List<Found> all) {
        for (Found before : all) {
            if (before.isSame(found)) {
                before.add(found);
                return;
            }
        }
        all.add(found);
    }

    private static Meeting write(Found found, Reading reading) {
        FoundDate date = found.date();
        FoundEntity venue = found.venue();
        List<EntityRef> participants =
                found.participants().stream().map(WireEntities::ref).toList();
        return new Meeting(
                date == null ? null : date.value(),
                venue == null ? null : WireEntities.ref(venue),
                participants,
                List.of(),
                found.status(),
                null,
                found.evidence().stream().map(reading.spans()::of).toList());
    }
}

package io.parley.extraction.negotiation;

import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.actors.States;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The meetings found so far: the same day and place, or one place unknown and mostly the same people, is one. */
final class MeetingList {

    private static final class Found {
        private final @Nullable String date;
        private @Nullable FoundEntity venue;
        private final Set<FoundEntity> participants = new LinkedHashSet<>();
        private MeetingStatus status;
        private final Set<Span> evidence = new LinkedHashSet<>();

        Found(@Nullable String date, @Nullable FoundEntity venue, MeetingStatus status) {
            this.date = date;
            this.venue = venue;
            this.status = status;
        }
    }

    private final States states;
    private final List<Found> all = new ArrayList<>();

    MeetingList(States states) {
        this.states = states;
    }

    void add(
            String date,
            @Nullable FoundEntity venue,
            List<FoundEntity> participants,
            MeetingStatus status,
            Span evidence) {
        if (participants.isEmpty() && venue == null) {
            return;
        }
        Found meeting = same(date, venue, participants);
        if (meeting == null) {
            meeting = new Found(date, venue, status);
            all.add(meeting);
        }
        meeting.venue = finer(meeting.venue, venue);
        meeting.status = status == MeetingStatus.CANCELLED ? status : meeting.status;
        meeting.participants.addAll(participants);
        meeting.evidence.add(evidence);
    }

    /** A meeting whose day is not told, unless one at the same place is known. */
    void addUndated(FoundEntity venue, List<FoundEntity> participants, MeetingStatus status, Span evidence) {
        boolean known = all.stream().anyMatch(meeting -> venue.equals(meeting.venue));
        if (!known) {
            Found meeting = new Found(null, venue, status);
            meeting.participants.addAll(participants);
            meeting.evidence.add(evidence);
            all.add(meeting);
        }
    }

    private @Nullable FoundEntity finer(@Nullable FoundEntity known, @Nullable FoundEntity other) {
        boolean wide = known == null || (other != null && states.isState(known.name()));
        return wide ? other : known;
    }

    private @Nullable Found same(String date, @Nullable FoundEntity venue, List<FoundEntity> participants) {
        for (Found meeting : all) {
            long shared =
                    participants.stream().filter(meeting.participants::contains).count();
            int fewer = Math.min(participants.size(), meeting.participants.size());
            boolean open = (venue == null || meeting.venue == null) && shared > 0 && shared * 2 >= fewer;
            boolean place =
                    venue != null && (venue.equals(meeting.venue) || (shared > 0 && oneInOther(venue, meeting.venue)));
            if (date.equals(meeting.date) && (open || place)) {
                return meeting;
            }
        }
        return null;
    }

    /** "in Egypt" and "in Cairo" do not differ. */
    private boolean oneInOther(FoundEntity a, @Nullable FoundEntity b) {
        boolean sameState = b != null && a.country() != null && a.country().equals(b.country());
        return sameState && b != null && (states.isState(a.name()) || states.isState(b.name()));
    }

    List<Meeting> write(Reading reading) {
        return all.stream().map(m -> write(m, reading)).toList();
    }

    private static Meeting write(Found meeting, Reading reading) {
        FoundEntity venue = meeting.venue;
        List<EntityRef> participants = meeting.participants.stream()
                .filter(p -> !p.equals(venue))
                .map(WireEntities::ref)
                .toList();
        return new Meeting(
                meeting.date,
                venue == null ? null : WireEntities.ref(venue),
                participants,
                List.of(),
                meeting.status,
                null,
                meeting.evidence.stream().map(reading.spans()::of).toList());
    }
}

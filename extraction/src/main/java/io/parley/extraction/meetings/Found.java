package io.parley.extraction.meetings;

import io.parley.events.claims.MeetingStatus;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.FoundEntity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One meeting with all that its places in the article tell of it. */
final class Found {

    private final Trigger trigger;
    private final boolean ownDay;
    private MeetingStatus status;
    private @Nullable FoundDate date;
    private @Nullable FoundEntity venue;
    private final Set<FoundEntity> participants = new LinkedHashSet<>();
    private final Set<Span> evidence = new LinkedHashSet<>();

    Found(
            Trigger trigger,
            MeetingStatus status,
            @Nullable FoundDate date,
            boolean ownDay,
            @Nullable FoundEntity venue,
            List<FoundEntity> participants,
            Span evidence) {
        this.trigger = trigger;
        this.status = status;
        this.date = date;
        this.ownDay = ownDay;
        this.venue = venue;
        this.participants.addAll(participants);
        this.evidence.add(evidence);
    }

    Trigger trigger() {
        return trigger;
    }

    MeetingStatus status() {
        return status;
    }

    @Nullable
    FoundDate date() {
        return date;
    }

    @Nullable
    FoundEntity venue() {
        return venue;
    }

    /** Whether its day is told in its own clause. */
    boolean ownDay() {
        return ownDay;
    }

    Set<FoundEntity> participants() {
        return participants;
    }

    Set<Span> evidence() {
        return evidence;
    }

    /** How many of day, place, and two participants are told. */
    int told() {
        return (date == null ? 0 : 1) + (venue == null ? 0 : 1) + Math.min(2, participants.size());
    }

    /** Whether both may be one meeting: nothing that one tells is denied by the other, and they share something. */
    boolean isSame(Found other) {
        boolean days = date == null || other.date == null || date.value().equals(other.date.value());
        boolean places = venue == null || other.venue == null || venue.equals(other.venue);
        long shared = participants.stream().filter(other.participants::contains).count();
        boolean people = shared > 0 || participants.isEmpty() || other.participants.isEmpty();
        boolean sameSentence = trigger.sentence() == other.trigger.sentence();
        boolean sameThing =
                shared > 0 || (date != null && other.date != null) || (venue != null && other.venue != null);
        return days && places && people && isNear(other) && (sameSentence || sameThing);
    }

    /** A planned meeting is none that was held; one that goes on today may be told of as held. */
    private boolean isNear(Found other) {
        boolean planned = status == MeetingStatus.PLANNED;
        boolean otherPlanned = other.status == MeetingStatus.PLANNED;
        boolean cancelled = status == MeetingStatus.CANCELLED || other.status == MeetingStatus.CANCELLED;
        return planned == otherPlanned || cancelled;
    }

    void add(Found other) {
        status = other.status == MeetingStatus.CANCELLED ? other.status : status;
        date = date == null ? other.date : date;
        venue = venue == null ? other.venue : venue;
        participants.addAll(other.participants);
        evidence.addAll(other.evidence);
    }
}

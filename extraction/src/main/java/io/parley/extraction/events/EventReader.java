package io.parley.extraction.events;

import io.parley.events.claims.Claim;
import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.extraction.clauses.GivingWay;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key happenings of an article, for the timeline of its negotiation. */
public final class EventReader {

    /** A little above the best F1 of cross-validation, for precision: the timeline shows all of them (ADR 0024). */
    private static final double KEY = 0.2;

    private static final int MOST = 6;

    private final EventFeatures features = new EventFeatures();
    private final EventChoice choice = new EventChoice(KEY, MOST);
    private final Classifier classifier = Classifier.load("events/events.model");

    /** The happenings in order of text. */
    public List<TimelineEvent> read(Reading reading, List<Claim> claims) {
        List<EventCandidate> candidates = features.candidates(reading);
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<EventFeatures.Case> cases = features.possible(reading, candidates);
        List<TimelineEvent> out = new ArrayList<>();
        for (EventChoice.Chosen chosen : choice.choose(classifier, cases)) {
            EventCandidate candidate = candidates.get(chosen.candidate());
            EventStatus status = EventStanding.of(candidate, chosen.type(), reading);
            boolean unlike = Unlike.isNone(candidate, chosen.type())
                    || Unlike.isConditional(candidate, reading.document().text());
            if (status != null && !unlike) {
                out.add(event(candidate, chosen, status, reading, claims));
            }
        }
        return out;
    }

    private static TimelineEvent event(
            EventCandidate candidate,
            EventChoice.Chosen chosen,
            EventStatus status,
            Reading reading,
            List<Claim> claims) {
        TextSpan trigger = reading.spans().of(candidate.trigger());
        EventActors actors = EventActors.of(candidate, reading);
        FoundDate date = EventDate.of(candidate, reading);
        return new TimelineEvent(
                type(candidate, chosen),
                actors.actors(),
                actors.targets(),
                date == null ? null : date.value(),
                status,
                trigger,
                reading.spans().of(candidate.sentence().span()),
                source(trigger, claims),
                chosen.probability());
    }

    /** Who ends his own strike gives way, with whatever verb of refusal that is told. */
    private static EventType type(EventCandidate candidate, EventChoice.Chosen chosen) {
        boolean yields = chosen.type().equals(EventStanding.REFUSAL)
                && candidate.verb()
                && GivingWay.isTold(candidate.token(), candidate.sentence().tokens(), candidate.tree());
        return yields ? EventType.CONCEDE : EventType.valueOf(chosen.type());
    }

    /** Who says so, where the word stands in a claim. */
    private static @Nullable EntityRef source(TextSpan trigger, List<Claim> claims) {
        for (Claim claim : claims) {
            boolean said =
                    claim.content().stream().anyMatch(c -> c.start() <= trigger.start() && trigger.start() < c.end());
            if (said && claim.speaker().kind() != SpeakerKind.UNKNOWN) {
                return new EntityRef(claim.speaker().entityId(), claim.speaker().name());
            }
        }
        return null;
    }
}

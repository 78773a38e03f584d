package io.parley.events.claims;

import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, is planned or is denied, and that a negotiation's timeline is made of.
 *
 * @param type what was done, in the terms of PLOVER
 * @param actors who did it, the doer first
 * @param targets to or with whom it was done
 * @param date ISO 8601 day, month, year or interval; null where the text tells none
 * @param trigger the verb or noun that tells it ("signed")
 * @param evidence the clause or sentence that can be read by itself
 * @param source to whom the article attributes it; null where the article states it itself
 * @param confidence from 0 to 1
 */
public record TimelineEvent(
        EventType type,
        List<EntityRef> actors,
        List<EntityRef> targets,
        @Nullable String date,
        EventStatus status,
        TextSpan trigger,
        TextSpan evidence,
        @Nullable EntityRef source,
        double confidence) {

    public TimelineEvent {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }
}

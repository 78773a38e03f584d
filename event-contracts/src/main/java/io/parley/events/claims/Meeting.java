package io.parley.events.claims;

import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting or round of talks that the article reports or announces. */
public record Meeting(
        @Nullable String date,
        @Nullable EntityRef venue,
        List<EntityRef> participants,
        List<EntityRef> mediators,
        MeetingStatus status,
        @Nullable String outcome,
        List<TextSpan> evidence) {

    public Meeting {
        participants = List.copyOf(participants);
        mediators = List.copyOf(mediators);
        evidence = List.copyOf(evidence);
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.MeetingStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting or a day of talks, merged across articles. */
public record MeetingView(
        String id,
        @Nullable String date,
        @Nullable String venue,
        @Nullable String venueId,
        List<String> participants,
        List<String> mediators,
        MeetingStatus status,
        @Nullable String outcome,
        int independentSources,
        List<String> providers,
        List<Evidence> evidence)
        implements Element {

    public MeetingView {
        participants = List.copyOf(participants);
        mediators = List.copyOf(mediators);
        providers = List.copyOf(providers);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String sortKey() {
        return (date == null ? "" : date) + " " + id;
    }

    @Override
    public String summary() {
        String who = participants.isEmpty() ? "talks" : String.join(", ", participants);
        return who + (venue == null ? "" : " in " + venue) + (date == null ? "" : ", " + date) + " (" + status + ")";
    }
}

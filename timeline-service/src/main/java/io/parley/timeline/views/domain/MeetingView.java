package io.parley.timeline.views.domain;

import io.parley.events.claims.MeetingStatus;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or a round of talks, merged across articles.
 *
 * @param folded whether it is none of the sides' of this topic, or too vague to be worth a line
 */
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
        boolean folded,
        List<Evidence> evidence)
        implements Element {

    public MeetingView {
        participants = List.copyOf(participants);
        mediators = List.copyOf(mediators);
        providers = List.copyOf(providers);
        evidence = List.copyOf(evidence);
    }

    /** The same meeting, of which later words tell that it took place. */
    MeetingView held(List<Evidence> words) {
        return with(
                MeetingStatus.HELD,
                folded,
                Stream.concat(words.stream(), evidence.stream()).distinct().toList());
    }

    /** The same meeting, shown only when asked. */
    MeetingView fold() {
        return with(status, true, evidence);
    }

    private MeetingView with(MeetingStatus known, boolean aside, List<Evidence> words) {
        return new MeetingView(
                id,
                date,
                venue,
                venueId,
                participants,
                mediators,
                known,
                outcome,
                independentSources,
                providers,
                aside,
                words);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String sortKey() {
        return (folded ? "1 " : "0 ") + (date == null ? "" : date) + " " + id;
    }

    @Override
    public String summary() {
        String who = participants.isEmpty() ? "talks" : String.join(", ", participants);
        return who + (venue == null ? "" : " in " + venue) + (date == null ? "" : ", " + date) + " (" + status + ")";
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with the number of sources that tell it on their own.
 *
 * @param date when it happened; null where nobody tells
 * @param reported the day of the first report; null where that is not known
 * @param type what was done; of events only
 * @param status whether it has happened; of events only
 * @param weight how much it matters: more for what the sides do, and for each further source
 * @param folded whether a page shows it only when asked
 */
public record TimelineEntry(
        String id,
        @Nullable String date,
        @Nullable String reported,
        Kind kind,
        String text,
        @Nullable EventType type,
        @Nullable EventStatus status,
        double weight,
        boolean folded,
        int independentSources,
        List<String> providers,
        List<Evidence> evidence)
        implements Element {

    /** What sort of happening it is. */
    public enum Kind {
        EVENT,
        MEETING,
        PROPOSAL,
        STAGE,
        STATEMENT
    }

    public TimelineEntry {
        providers = List.copyOf(providers);
        evidence = List.copyOf(evidence);
    }

    /** An entry that is no event and worth a line. */
    static TimelineEntry of(
            String id,
            @Nullable String date,
            @Nullable String reported,
            Kind kind,
            String text,
            int independentSources,
            List<String> providers,
            List<Evidence> evidence) {
        return new TimelineEntry(
                id,
                date,
                reported,
                kind,
                text,
                null,
                null,
                independentSources,
                false,
                independentSources,
                providers,
                evidence);
    }

    TimelineEntry foldedIf(boolean fold) {
        return new TimelineEntry(
                id,
                date,
                reported,
                kind,
                text,
                type,
                status,
                weight,
                folded || fold,
                independentSources,
                providers,
                evidence);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String sortKey() {
        return (folded ? "1 " : "0 ") + (date != null ? date : reported == null ? "" : reported) + " " + kind + " "
                + id;
    }

    @Override
    public String summary() {
        return text;
    }
}

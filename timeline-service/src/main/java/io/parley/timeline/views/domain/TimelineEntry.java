package io.parley.timeline.views.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened, with the number of sources that tell it on their own. */
public record TimelineEntry(
        String id,
        @Nullable String date,
        Kind kind,
        String text,
        int independentSources,
        List<String> providers,
        List<Evidence> evidence)
        implements Element {

    /** What sort of happening it is. */
    public enum Kind {
        MEETING,
        PROPOSAL,
        STAGE,
        STATEMENT
    }

    public TimelineEntry {
        providers = List.copyOf(providers);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String sortKey() {
        return (date == null ? "" : date) + " " + kind + " " + id;
    }

    @Override
    public String summary() {
        return text;
    }
}

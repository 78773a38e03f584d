package io.parley.timeline.views.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan, offer or draft on the table, merged across articles, with what it grew out of. */
public record ProposalView(
        String id,
        String name,
        @Nullable Integer points,
        @Nullable String author,
        List<NamedEvidence> supporters,
        List<NamedEvidence> opponents,
        List<String> content,
        @Nullable String predecessor,
        @Nullable String successor,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        List<Evidence> evidence)
        implements Element {

    /** Somebody and the spans that name them as such. */
    public record NamedEvidence(String name, List<Evidence> evidence) {
        public NamedEvidence {
            evidence = List.copyOf(evidence);
        }
    }

    public ProposalView {
        supporters = List.copyOf(supporters);
        opponents = List.copyOf(opponents);
        content = List.copyOf(content);
        evidence = List.copyOf(evidence);
    }

    /** The same proposal within its line. */
    ProposalView between(@Nullable String before, @Nullable String after) {
        return new ProposalView(
                id, name, points, author, supporters, opponents, content, before, after, firstSeen, lastSeen, evidence);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String sortKey() {
        return (firstSeen == null ? "" : firstSeen) + " " + id;
    }

    @Override
    public String summary() {
        return name;
    }
}

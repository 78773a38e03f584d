package io.parley.timeline.views.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan, offer or draft that lies or lay on the table.
 *
 * @param superseded whether a later plan took its place, or the talks were settled after somebody had turned it down
 * @param folded whether a page shows it only when asked: no word tells which plan is meant, nor by whom
 */
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
        boolean superseded,
        boolean folded,
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

    /** The same proposal within its line; one that another grew out of is superseded. */
    ProposalView between(@Nullable String before, @Nullable String after) {
        return placed(before, after, after != null);
    }

    /** Whether somebody was against it before the talks were settled by something else. */
    boolean isVotedDown(List<LocalDate> settled) {
        return !superseded
                && !opponents.isEmpty()
                && DateWindow.of(Timeline.day(firstSeen))
                        .filter(seen -> settled.stream().anyMatch(seen.last()::isBefore))
                        .isPresent();
    }

    ProposalView votedDown() {
        return placed(predecessor, successor, true);
    }

    private ProposalView placed(@Nullable String before, @Nullable String after, boolean over) {
        return new ProposalView(
                id,
                name,
                points,
                author,
                supporters,
                opponents,
                content,
                before,
                after,
                over,
                folded,
                firstSeen,
                lastSeen,
                evidence);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String sortKey() {
        return (folded ? "1 " : "0 ") + (firstSeen == null ? "" : firstSeen) + " " + id;
    }

    @Override
    public String summary() {
        return name;
    }
}

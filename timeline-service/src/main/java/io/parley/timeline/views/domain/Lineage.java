package io.parley.timeline.views.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which proposal grew out of which: numbered plans of one author follow one another as they were first reported. */
final class Lineage {

    private Lineage() {}

    static List<ProposalView> link(List<ProposalView> byFirstSeen) {
        Map<String, ProposalView> linked = new LinkedHashMap<>();
        byFirstSeen.forEach(proposal -> linked.put(proposal.id(), proposal));
        List<ProposalView> numbered = byFirstSeen.stream()
                .filter(proposal -> proposal.points() != null)
                .toList();
        for (int i = 1; i < numbered.size(); i++) {
            ProposalView later = numbered.get(i);
            ProposalView earlier = before(numbered.subList(0, i), later);
            if (earlier != null) {
                ProposalView first = Objects.requireNonNull(linked.get(earlier.id()));
                ProposalView second = Objects.requireNonNull(linked.get(later.id()));
                linked.put(first.id(), first.between(first.predecessor(), second.id()));
                linked.put(second.id(), second.between(first.id(), second.successor()));
            }
        }
        for (int i = 1; i < byFirstSeen.size(); i++) {
            linkRejected(byFirstSeen.subList(0, i), byFirstSeen.get(i), linked);
        }
        Replacements.of(byFirstSeen).forEach((old, next) -> {
            ProposalView first = Objects.requireNonNull(linked.get(old));
            ProposalView second = Objects.requireNonNull(linked.get(next));
            if (first.successor() == null && second.predecessor() == null) {
                linked.put(old, first.between(first.predecessor(), next));
                linked.put(next, second.between(old, second.successor()));
            }
        });
        return new ArrayList<>(linked.values());
    }

    /** Whose plan was turned down and who then puts forward another one has given the first one up. */
    private static void linkRejected(List<ProposalView> earlier, ProposalView later, Map<String, ProposalView> linked) {
        ProposalView second = Objects.requireNonNull(linked.get(later.id()));
        for (int i = earlier.size() - 1; i >= 0 && second.predecessor() == null; i--) {
            ProposalView first =
                    Objects.requireNonNull(linked.get(earlier.get(i).id()));
            boolean followed = later.author() != null
                    && Objects.equals(later.author(), first.author())
                    && PlanNames.isNew(later.name())
                    && !first.opponents().isEmpty()
                    && first.successor() == null
                    && !first.folded()
                    && !later.folded()
                    && first.firstSeen() != null
                    && !Objects.equals(first.firstSeen(), later.firstSeen());
            if (followed) {
                linked.put(first.id(), first.between(first.predecessor(), second.id()));
                second = second.between(first.id(), second.successor());
                linked.put(second.id(), second);
            }
        }
    }

    private static @Nullable ProposalView before(List<ProposalView> earlier, ProposalView later) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            ProposalView candidate = earlier.get(i);
            boolean ordered =
                    candidate.firstSeen() != null && !candidate.firstSeen().equals(later.firstSeen());
            boolean oneAuthor = candidate.author() == null
                    || later.author() == null
                    || candidate.author().equals(later.author());
            if (ordered && oneAuthor && !Objects.equals(candidate.points(), later.points())) {
                return candidate;
            }
        }
        return null;
    }
}

package io.parley.timeline.web.domain;

import io.parley.events.claims.RoleKind;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.ProposalView;
import io.parley.timeline.views.domain.TopicView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The state of a negotiation in a few sentences, made only of what the views have: who faces whom, over what, how near. */
public record Lede(List<Piece> pieces) {

    private static final int MOST_NAMES = 4;
    private static final int MOST_ISSUES = 3;

    /** Some words, which stand out or not. */
    public record Piece(String text, boolean strong) {}

    public Lede {
        pieces = List.copyOf(pieces);
    }

    static Lede of(TopicView view, IssueMatrix matrix) {
        List<Piece> pieces = new ArrayList<>();
        List<String> parties = withRole(view, RoleKind.PARTY);
        List<String> between = withRole(view, RoleKind.MEDIATOR);
        if (parties.size() > 1) {
            pieces.add(new Piece(joined(parties), true));
            pieces.add(new Piece(
                    (parties.size() == 2 ? " face each other" : " are the parties")
                            + (between.isEmpty() ? "" : ", with " + joined(between) + " between them") + ". ",
                    false));
        }
        view.proposals().stream()
                .filter(proposal -> !proposal.folded() && !proposal.superseded())
                .max(Comparator.comparing(proposal -> Objects.requireNonNullElse(proposal.firstSeen(), "")))
                .ifPresent(proposal -> addProposal(pieces, proposal));
        addRelation(pieces, matrix, Relation.APART, "They are ", "apart on ");
        addRelation(pieces, matrix, Relation.AGREED, "They are ", "agreed on ");
        return new Lede(pieces);
    }

    private static void addProposal(List<Piece> pieces, ProposalView proposal) {
        pieces.add(new Piece("The latest text is ", false));
        pieces.add(new Piece(withArticle(proposal.name()), true));
        pieces.add(new Piece(proposal.author() == null ? ". " : " by " + proposal.author() + ". ", false));
    }

    private static void addRelation(
            List<Piece> pieces, IssueMatrix matrix, Relation relation, String before, String words) {
        List<String> issues = matrix.rows().stream()
                .filter(row -> row.relation() == relation)
                .map(row -> Labels.of("issue", row.issue()).toLowerCase(Locale.ROOT))
                .toList();
        if (!issues.isEmpty()) {
            pieces.add(new Piece(before, false));
            pieces.add(new Piece(words + joined(issues.subList(0, Math.min(MOST_ISSUES, issues.size()))), true));
            pieces.add(new Piece(". ", false));
        }
    }

    private static List<String> withRole(TopicView view, RoleKind role) {
        return view.participants().stream()
                .filter(one -> !one.folded()
                        && !one.roles().isEmpty()
                        && one.roles().get(0).role() == role
                        && one.side() == null)
                .map(Participant::name)
                .limit(MOST_NAMES)
                .toList();
    }

    private static String withArticle(String name) {
        boolean own = name.regionMatches(true, 0, "the ", 0, 4) || name.contains("’s ") || name.contains("'s ");
        return own ? name : "the " + name;
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

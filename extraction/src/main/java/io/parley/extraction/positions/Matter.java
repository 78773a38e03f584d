package io.parley.extraction.positions;

import io.parley.extraction.document.Span;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words that tell what a position is about: the predicate with its own complements. What is said of the time or the
 * occasion ("days after the truce collapsed"), or of the plan in an aside ("under which hostages would go free"), is not
 * what the holder speaks of.
 */
final class Matter {

    private final Set<String> occasions = WordList.read("positions/occasion-words.txt");

    /** The stretches of a candidate's words without what is told beside it; all of them if hardly any remain. */
    List<Span> of(Candidate candidate) {
        Words clause = candidate.clause();
        boolean[] aside = new boolean[clause.size()];
        collect(clause, candidate.anchor(), aside);
        List<Span> kept = new ArrayList<>();
        int from = Words.NONE;
        for (int i = 0; i <= clause.size(); i++) {
            boolean in = i < clause.size()
                    && !aside[i]
                    && candidate.span().contains(clause.token(i).span());
            if (in && from == Words.NONE) {
                from = i;
            } else if (!in && from != Words.NONE) {
                kept.add(clause.span(from, i - 1));
                from = Words.NONE;
            }
        }
        return kept.isEmpty() ? List.of(candidate.span()) : kept;
    }

    private void collect(Words clause, int word, boolean[] aside) {
        for (int child : clause.tree().children(word)) {
            if (isAside(clause, child)) {
                for (int i = clause.tree().first(child); i <= clause.tree().last(child); i++) {
                    aside[i] = true;
                }
            } else {
                collect(clause, child, aside);
            }
        }
    }

    private boolean isAside(Words clause, int child) {
        return switch (clause.relation(child)) {
            case ACL_RELCL -> isApart(clause, child);
            case ADVCL, ADVMOD, OBL, NMOD, OBL_UNMARKED, PARATAXIS -> isOccasion(clause, child);
            default -> false;
        };
    }

    private static boolean isApart(Words clause, int child) {
        int first = clause.tree().first(child);
        return first > 0 && clause.pos(first - 1).equals("PUNCT");
    }

    /** "after …", "days before …", "amid …", "during …". */
    private boolean isOccasion(Words clause, int child) {
        int link = clause.caseOf(child);
        return (link != Words.NONE && occasions.contains(clause.lemma(link)))
                || clause.relation(child) == Relation.PARATAXIS;
    }
}

package io.parley.extraction.positions;

import io.parley.extraction.document.Span;
import io.parley.extraction.positions.Scene.Said;
import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds all that may tell a position: predicates of every clause, and nouns of attitude ("its refusal to"). */
final class Candidates {

    private static final Set<Relation> SUBORDINATE = Set.of(Relation.CONJ, Relation.PARATAXIS, Relation.ADVCL);
    private static final int LONGEST_SUBJECT = 8;

    private final StanceLexicon lexicon;
    private final Asides asides = new Asides();
    private final Holders holders;

    Candidates(StanceLexicon lexicon) {
        this.lexicon = lexicon;
        this.holders = new Holders(lexicon);
    }

    List<Candidate> of(Scene scene) {
        List<Candidate> found = new ArrayList<>();
        for (Words clause : scene.clauses()) {
            for (int i = 0; i < clause.size(); i++) {
                if (isAnchor(clause, i) && !asides.is(clause, i, scene.reading())) {
                    List<Holder> whose = holders.of(scene, clause, i);
                    if (!whose.isEmpty()) {
                        found.add(new Candidate(clause, i, span(scene, clause, i), whose));
                    }
                }
            }
        }
        return found;
    }

    private boolean isAnchor(Words clause, int i) {
        Relation relation = clause.relation(i);
        if (clause.tree().child(i, Relation.COP) != Words.NONE) {
            return true;
        }
        return switch (clause.pos(i)) {
            case "VERB" -> relation != Relation.AMOD && relation != Relation.COMPOUND && relation != Relation.CASE;
            case "NOUN" ->
                relation != Relation.COMPOUND && lexicon.stance(clause, i).isPresent();
            case "ADJ" -> relation != Relation.AMOD && lexicon.stance(clause, i).isPresent();
            default -> false;
        };
    }

    /** The predicate with subject and complements, without what is joined to it behind; within what is said. */
    private static Span span(Scene scene, Words clause, int anchor) {
        int from = anchor;
        int to = anchor;
        for (int child : clause.tree().children(anchor)) {
            Relation relation = clause.relation(child);
            boolean joined = SUBORDINATE.contains(relation) && (child < anchor || isApart(clause, child));
            if (joined || relation == Relation.CC || relation == Relation.PUNCT || relation == Relation.DISCOURSE) {
                continue;
            }
            if (child > anchor) {
                to = Math.max(to, end(clause, child));
            } else if (!isLongSubject(clause, child) && relation != Relation.MARK && relation != Relation.OBL) {
                from = Math.min(
                        from, behindDateline(scene, clause, clause.tree().first(child), anchor));
            }
        }
        Span whole = clause.span(from, to);
        Said said = scene.saidAt(clause.token(anchor).start());
        if (said == null) {
            return whole;
        }
        for (Span content : said.content()) {
            if (content.contains(clause.token(anchor).span())) {
                return new Span(Math.max(whole.start(), content.start()), Math.min(whole.end(), content.end()));
            }
        }
        return whole;
    }

    private static int behindDateline(Scene scene, Words clause, int from, int anchor) {
        int first = from;
        while (first < anchor
                && (scene.isDateline(clause.token(first).span())
                        || scene.isInDateline(clause.token(first).span())
                        || clause.pos(first).equals("PUNCT"))) {
            first++;
        }
        return first;
    }

    /** Behind a comma, or with a subject of its own. */
    private static boolean isApart(Words clause, int child) {
        int first = clause.tree().first(child);
        boolean comma = first > 0 && clause.pos(first - 1).equals("PUNCT");
        return comma || clause.relation(child) != Relation.ADVCL;
    }

    private static boolean isLongSubject(Words clause, int child) {
        return clause.relation(child).isSubject()
                && clause.tree().last(child) - clause.tree().first(child) >= LONGEST_SUBJECT;
    }

    /** The end of a complement, without a relative clause behind a comma. */
    private static int end(Words clause, int child) {
        int end = clause.tree().last(child);
        for (int below : clause.tree().children(child)) {
            boolean aside = clause.relation(below) == Relation.ACL_RELCL || clause.relation(below) == Relation.APPOS;
            int first = clause.tree().first(below);
            if (aside && first > 0 && clause.pos(first - 1).equals("PUNCT")) {
                end = Math.min(end, first - 2);
            }
        }
        return Math.max(child, end);
    }
}

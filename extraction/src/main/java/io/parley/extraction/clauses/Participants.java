package io.parley.extraction.clauses;

import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds subjects, objects and obliques of predicates as words of the sentence, inherited ones too. */
final class Participants {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final int DEEPEST = 8;

    private final SentenceView view;

    Participants(SentenceView view) {
        this.view = view;
    }

    /** The heads of the subjects; coordinated ones each. */
    List<Integer> subjects(int predicate) {
        return subjects(predicate, 0);
    }

    private List<Integer> subjects(int predicate, int depth) {
        for (int child : view.children(predicate)) {
            if (view.relation(child) == Relation.NSUBJ || view.relation(child) == Relation.NSUBJ_PASS) {
                return isRelative(child, predicate) ? List.of(antecedent(predicate)) : conjuncts(child);
            }
        }
        int head = view.head(predicate);
        if (head == SentenceView.NONE || depth > DEEPEST) {
            return possessors(predicate);
        }
        return switch (view.relation(predicate)) {
            case CONJ -> subjects(head, depth + 1);
            case XCOMP -> controllers(head, depth);
            case ADVCL, ADVMOD -> subjects(head, depth + 1);
            case ACL ->
                Moods.isInfinitive(view, predicate) || view.link(predicate).equals("of")
                        ? holders(head, depth)
                        : List.of(head);
            case ACL_RELCL -> List.of();
            default -> possessors(predicate);
        };
    }

    /** "told them to leave": they leave; "promised to leave": who promised. */
    private List<Integer> controllers(int head, int depth) {
        List<Integer> objects = objects(head);
        return objects.isEmpty() ? subjects(head, depth + 1) : objects;
    }

    /** Whose refusal it is: "its refusal to", "the refusal of the union to", "they announced a refusal to". */
    private List<Integer> holders(int noun, int depth) {
        List<Integer> own = possessors(noun);
        if (!own.isEmpty()) {
            return own;
        }
        int head = view.head(noun);
        boolean object = view.relation(noun) == Relation.OBJ || view.relation(noun) == Relation.XCOMP;
        return object && head != SentenceView.NONE ? subjects(head, depth + 1) : List.of();
    }

    private List<Integer> possessors(int noun) {
        for (int child : view.children(noun)) {
            boolean of = view.relation(child) == Relation.NMOD
                    && (view.link(child).equals("by") || view.link(child).equals("of"));
            if (view.isNoun(noun) && (view.relation(child) == Relation.NMOD_POSS || of)) {
                return conjuncts(child);
            }
        }
        return List.of();
    }

    private boolean isRelative(int subject, int predicate) {
        return RELATIVE.contains(view.word(subject))
                && view.relation(view.firstConjunct(predicate)) == Relation.ACL_RELCL;
    }

    private int antecedent(int predicate) {
        int head = view.head(view.firstConjunct(predicate));
        return head == SentenceView.NONE ? predicate : head;
    }

    /** The heads of the objects, coordinated ones each; "the plan that they rejected" has the plan. */
    List<Integer> objects(int predicate) {
        List<Integer> found = new ArrayList<>();
        boolean relative = view.relation(predicate) == Relation.ACL_RELCL;
        for (int child : view.children(predicate)) {
            if (view.relation(child) == Relation.OBJ || view.relation(child) == Relation.IOBJ) {
                if (relative && RELATIVE.contains(view.word(child))) {
                    found.add(antecedent(predicate));
                } else {
                    found.addAll(conjuncts(child));
                }
            }
        }
        boolean dropped =
                relative && found.isEmpty() && hasPlainSubject(predicate) && !view.has(predicate, Relation.COP);
        if (dropped && !view.has(predicate, Relation.CCOMP)) {
            found.add(antecedent(predicate));
        }
        return found;
    }

    private boolean hasPlainSubject(int predicate) {
        int subject = view.child(predicate, Relation.NSUBJ);
        return subject != SentenceView.NONE && !RELATIVE.contains(view.word(subject));
    }

    /** The heads of prepositional and adverbial phrases. */
    List<Integer> obliques(int predicate) {
        List<Integer> found = new ArrayList<>();
        boolean noun = view.isNoun(predicate);
        for (int child : view.children(predicate)) {
            switch (view.relation(child)) {
                case OBL, OBL_AGENT, OBL_UNMARKED -> found.addAll(conjuncts(child));
                case NMOD -> {
                    if (noun) {
                        found.addAll(conjuncts(child));
                    }
                }
                default -> {}
            }
        }
        return found;
    }

    private List<Integer> conjuncts(int word) {
        List<Integer> all = new ArrayList<>();
        all.add(word);
        all.addAll(view.tree().childrenBy(word, Relation.CONJ));
        return all;
    }
}

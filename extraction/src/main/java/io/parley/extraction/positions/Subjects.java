package io.parley.extraction.positions;

import io.parley.extraction.positions.Holder.Path;
import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.List;

/** The nouns that can be whose position a predicate or a noun tells, each with the way that leads to it. */
final class Subjects {

    /** A noun or pronoun of the clause. */
    record Found(int noun, Path path) {}

    private static final int FARTHEST = 4;

    private Subjects() {}

    static List<Found> of(Words clause, int anchor) {
        List<Found> found = new ArrayList<>();
        if (clause.isNoun(anchor) && clause.tree().child(anchor, Relation.COP) == Words.NONE) {
            owners(clause, anchor, found);
            int above = governor(clause, anchor);
            if (above != Words.NONE) {
                subjects(clause, above, Path.LIGHT_VERB, 0, found);
            }
            return found;
        }
        subjects(clause, anchor, Path.SUBJECT, 0, found);
        return found;
    }

    /** The verb above a noun: "expressed" of "expressed its support". */
    private static int governor(Words clause, int noun) {
        int at = clause.tree().head(noun);
        for (int steps = 0; at != Words.NONE && steps < FARTHEST; steps++) {
            if (clause.pos(at).equals("VERB") || clause.tree().child(at, Relation.COP) != Words.NONE) {
                return at;
            }
            at = clause.tree().head(at);
        }
        return Words.NONE;
    }

    private static void owners(Words clause, int noun, List<Found> found) {
        for (int child : clause.tree().children(noun)) {
            switch (clause.relation(child)) {
                case NMOD_POSS -> join(clause, child, Path.POSSESSIVE, found);
                case COMPOUND, AMOD, NMOD_UNMARKED -> join(clause, child, Path.MODIFIER, found);
                case NMOD, OBL, OBL_AGENT -> {
                    int preposition = clause.caseOf(child);
                    String word = preposition == Words.NONE ? "" : clause.lemma(preposition);
                    if (word.equals("by") || word.equals("from") || word.equals("of") || word.equals("between")) {
                        join(clause, child, Path.PREPOSITION, found);
                    }
                }
                case ACL -> {
                    int agent = clause.tree().child(child, Relation.OBL_AGENT);
                    if (agent != Words.NONE) {
                        join(clause, agent, Path.AGENT, found);
                    }
                }
                default -> {}
            }
        }
    }

    private static void subjects(Words clause, int verb, Path path, int steps, List<Found> found) {
        int before = found.size();
        boolean passive = false;
        boolean obliged = Obligation.isOfAnother(clause, verb);
        for (int child : clause.tree().children(verb)) {
            Relation relation = clause.relation(child);
            if (obliged && relation.isSubject()) {
                continue;
            }
            if (relation == Relation.NSUBJ) {
                subject(clause, child, path, found);
            } else if (relation == Relation.OBL_AGENT) {
                join(clause, child, Path.AGENT, found);
                passive = true;
            } else if (relation == Relation.OBL && isBy(clause, child)) {
                join(clause, child, Path.AGENT, found);
            } else if (relation == Relation.NSUBJ_PASS) {
                passive = true;
            }
        }
        if (passive && found.size() == before) {
            for (int child : clause.tree().childrenBy(verb, Relation.NSUBJ_PASS)) {
                subject(clause, child, path, found);
            }
        }
        boolean describes = clause.relation(verb) == Relation.ACL || clause.relation(verb) == Relation.ACL_RELCL;
        if (found.size() == before && steps < FARTHEST && !(obliged && describes)) {
            above(clause, verb, path, steps, found);
        }
    }

    private static boolean isBy(Words clause, int noun) {
        int preposition = clause.caseOf(noun);
        return preposition != Words.NONE && clause.lemma(preposition).equals("by");
    }

    /** A relative pronoun stands for the noun that its clause is about. */
    private static void subject(Words clause, int noun, Path path, List<Found> found) {
        String word = clause.form(noun);
        int verb = clause.tree().head(noun);
        boolean relative = word.equals("who") || word.equals("which") || word.equals("that");
        if (relative
                && clause.relation(verb) == Relation.ACL_RELCL
                && clause.tree().head(verb) != Words.NONE) {
            join(clause, clause.tree().head(verb), Path.RELATIVE, found);
        } else {
            join(clause, noun, path, found);
        }
    }

    /** A verb without a subject of its own has that of the verb above it, or the noun that it describes. */
    private static void above(Words clause, int verb, Path path, int steps, List<Found> found) {
        int head = clause.tree().head(verb);
        if (head == Words.NONE) {
            return;
        }
        Path next = path == Path.SUBJECT ? Path.CONTROL : path;
        switch (clause.relation(verb)) {
            case XCOMP, CCOMP -> {
                int object = clause.tree().child(head, Relation.OBJ);
                if (clause.relation(verb) == Relation.XCOMP && object != Words.NONE) {
                    join(clause, object, Path.OBJECT_CONTROL, found);
                }
                subjects(clause, head, next, steps + 1, found);
            }
            case ADVCL, CONJ, PARATAXIS, OBL -> subjects(clause, head, next, steps + 1, found);
            case ACL, ACL_RELCL -> {
                join(clause, head, Path.ADNOMINAL, found);
                owners(clause, head, found);
                int above = isDoneByOthers(clause, verb) ? Words.NONE : governor(clause, head);
                if (above != Words.NONE) {
                    subjects(clause, above, Path.LIGHT_VERB, steps + 1, found);
                }
            }
            default -> {}
        }
    }

    /** "rejected an agreement reached between others": who rejects it has not reached it. */
    private static boolean isDoneByOthers(Words clause, int verb) {
        return clause.relation(verb) == Relation.ACL && clause.form(verb).endsWith("ed");
    }

    /** The noun and those joined to it by "and" or commas. */
    private static void join(Words clause, int noun, Path path, List<Found> found) {
        found.add(new Found(noun, path));
        for (int joined : clause.tree().childrenBy(noun, Relation.CONJ)) {
            if (clause.isNoun(joined)) {
                found.add(new Found(joined, path));
            }
        }
    }
}

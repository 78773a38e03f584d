package io.parley.extraction.clauses;

import io.parley.extraction.syntax.Relation;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words of a sentence are predicates. */
final class Predicates {

    private static final Set<Relation> NEVER = EnumSet.of(
            Relation.AUX,
            Relation.AUX_PASS,
            Relation.COP,
            Relation.CASE,
            Relation.MARK,
            Relation.FIXED,
            Relation.FLAT,
            Relation.DET,
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.PUNCT,
            Relation.CC);

    private final Governors governors;

    Predicates(Governors governors) {
        this.governors = governors;
    }

    /** What kind of predicate a word is; null if it is none. */
    Clause.@Nullable Kind kind(SentenceView view, int i) {
        if (view.has(i, Relation.COP)) {
            return Clause.Kind.COPULA;
        }
        boolean verb = view.isVerb(i) || view.pos(i).startsWith("AUX");
        if (NEVER.contains(view.relation(i))) {
            return null;
        }
        if (verb) {
            return Clause.Kind.VERB;
        }
        boolean clausal = view.has(i, Relation.NSUBJ) || view.has(i, Relation.NSUBJ_PASS);
        if (clausal && !view.isNoun(i)) {
            return Clause.Kind.COPULA;
        }
        if (clausal || view.has(i, Relation.OBJ)) {
            return Clause.Kind.VERB; // the tagger took a verb for a noun: "army withdraws"
        }
        return view.isNoun(i) && governs(view, i) ? Clause.Kind.NOUN : null;
    }

    private boolean governs(SentenceView view, int noun) {
        for (int child : view.children(noun)) {
            if (governors.find(view, child, noun) != null) {
                return true;
            }
        }
        return false;
    }
}

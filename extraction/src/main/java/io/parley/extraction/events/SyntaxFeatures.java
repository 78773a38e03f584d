package io.parley.extraction.events;

import io.parley.extraction.document.Token;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.List;
import java.util.Set;

/** What the tree says of a candidate: what it is done to, by whom, how it is meant, what governs it. */
final class SyntaxFeatures {

    private static final Set<Relation> SUBJECTS = Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> OBJECTS = Set.of(
            Relation.OBJ, Relation.NSUBJ_PASS, Relation.OBL, Relation.NMOD, Relation.XCOMP, Relation.OBL_UNMARKED);
    private static final Set<String> NOT = Set.of("not", "never", "no", "n't", "nobody", "neither");

    private final EventWords words;

    SyntaxFeatures(EventWords words) {
        this.words = words;
    }

    void add(EventCandidate candidate, List<String> out) {
        SyntaxTree tree = candidate.tree();
        int at = candidate.token();
        Relation relation = tree.relation(at);
        out.add("relation=" + relation);
        String form = candidate.word().text();
        out.add("form=" + (form.endsWith("ing") ? "ing" : form.endsWith("ed") ? "ed" : form.endsWith("s") ? "s" : "-"));
        for (int child : tree.children(at)) {
            addChild(candidate, child, out);
        }
        addGovernor(candidate, relation, out);
    }

    private void addChild(EventCandidate candidate, int child, List<String> out) {
        Relation relation = candidate.tree().relation(child);
        Token word = candidate.word(child);
        switch (relation) {
            case AUX, AUX_PASS, COP, MARK, COMPOUND_PRT -> out.add(relation + "=" + word.lemma());
            default -> {}
        }
        if (NOT.contains(word.lemma())) {
            out.add("not");
        }
        if (SUBJECTS.contains(relation)) {
            out.add("subject=" + word.pos());
        }
        if (OBJECTS.contains(relation)) {
            String of = words.object(word.lemma());
            String link = link(candidate, child);
            out.add("object=" + (of == null ? "-" : of) + (relation == Relation.NMOD ? "nmod" : ""));
            if (!link.isEmpty()) {
                out.add("link=" + link);
            }
        }
        if (relation == Relation.NMOD_POSS || relation == Relation.AMOD || relation == Relation.COMPOUND) {
            out.add("modifier=" + relation + word.pos());
        }
    }

    /** What the word hangs on: the verb of a noun, the verb above a verb. */
    private void addGovernor(EventCandidate candidate, Relation relation, List<String> out) {
        int head = candidate.tree().head(candidate.token());
        if (head == SyntaxTree.NO_HEAD) {
            return;
        }
        Token word = candidate.word(head);
        List<String> types = word.pos().equals("VERB") ? words.verb(word.lemma()) : words.noun(word.lemma());
        out.add("governor=" + relation + word.pos());
        out.add("governor=" + relation + word.lemma());
        types.forEach(t -> out.add("governed=" + relation + t));
        if (!candidate.verb()) {
            out.add("link=" + link(candidate, candidate.token()));
        }
        Relation above = candidate.tree().relation(head);
        out.add("above=" + above);
        for (int sibling : candidate.tree().children(head)) {
            boolean auxiliary = candidate.tree().relation(sibling) == Relation.AUX;
            if (auxiliary && sibling != candidate.token()) {
                out.add("governor-aux=" + candidate.word(sibling).lemma());
            }
            if (NOT.contains(candidate.word(sibling).lemma())) {
                out.add("governor-not");
            }
        }
    }

    private static String link(EventCandidate candidate, int token) {
        int link = candidate.tree().child(token, Relation.CASE);
        return link == SyntaxTree.NO_HEAD ? "" : candidate.word(link).lemma();
    }
}

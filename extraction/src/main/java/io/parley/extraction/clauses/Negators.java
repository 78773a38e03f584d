package io.parley.extraction.clauses;

import io.parley.extraction.resource.DataFile;
import io.parley.extraction.syntax.Relation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether a word is negated by what stands with it, from {@code clauses/negators.tsv}. */
final class Negators {

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> wanted = new HashMap<>();

    Negators() {
        for (DataFile.Row row : DataFile.rows("clauses/negators.tsv")) {
            words.computeIfAbsent(row.column(0), k -> new HashSet<>()).add(row.column(1));
            if (!row.column(2).isEmpty()) {
                wanted.put(row.column(1), row.column(2));
            }
        }
    }

    private boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether an odd number of negations stands with a predicate: beside it, in its auxiliaries, subject or object. */
    boolean negates(SentenceView view, int predicate) {
        boolean negated = false;
        boolean subject = false;
        boolean object = false;
        for (int child : view.children(predicate)) {
            switch (view.relation(child)) {
                case AUX, AUX_PASS, COP -> negated ^= isContracted(view, child);
                case ADVMOD, DET, CC -> negated ^= isAdverb(view, child, predicate);
                case NSUBJ, NSUBJ_PASS, CSUBJ, EXPL -> {
                    subject |= hasQuantity(view, child);
                    negated ^= isContracted(view, child);
                }
                case OBJ, XCOMP -> object |= hasQuantity(view, child);
                case OBL -> negated ^= hasQuantity(view, child) && is("manner", view.lemma(child));
                default -> {}
            }
        }
        return negated ^ isContracted(view, predicate) ^ subject ^ object ^ isMannerBefore(view, predicate);
    }

    /** Whether a noun is negated within its own phrase: "no talks", "neither side". */
    boolean hasQuantity(SentenceView view, int noun) {
        if (is("quantity", view.word(noun))) {
            return true;
        }
        for (int child : view.children(noun)) {
            Relation relation = view.relation(child);
            boolean own = relation == Relation.DET || relation == Relation.CC || relation == Relation.ADVMOD;
            if (own && child < noun && is("quantity", view.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "by no means accepted", whatever the phrase was hung on. */
    private boolean isMannerBefore(SentenceView view, int predicate) {
        int noun = predicate - 1;
        boolean manner = noun > 0
                && is("manner", view.lemma(noun))
                && view.word(noun - 1).equals("no");
        return manner && view.head(noun) != predicate;
    }

    private boolean isAdverb(SentenceView view, int child, int predicate) {
        String word = view.word(child);
        if (view.relation(child) == Relation.CC) {
            return child < predicate && is("joint", word);
        }
        boolean degree = is("degree", word) && child > 0 && view.word(child - 1).equals("no");
        if (!degree && !is("adverb", word)) {
            return false;
        }
        String head = wanted.get(word);
        boolean only = child + 1 < view.size() && is("only", view.word(child + 1));
        return !only && (head == null || head.equals(view.lemma(predicate)));
    }

    /** "don't", "cannot" are one token. */
    private static boolean isContracted(SentenceView view, int i) {
        String word = view.word(i);
        return (word.endsWith("n't") && word.length() > 3) || word.equals("cannot");
    }
}

package io.parley.extraction.clauses;

import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.List;

/** The auxiliaries of a predicate as words without their contracted "not": "wo" of "won't", "'ll" of "they'll". */
record VerbGroup(List<String> words, int first, int last) {

    static VerbGroup of(SentenceView view, int predicate) {
        List<String> words = new ArrayList<>();
        int first = predicate;
        int last = predicate;
        for (int child : view.children(predicate)) {
            Relation relation = view.relation(child);
            String word = view.word(child);
            if (relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP) {
                words.add(plain(word));
                first = Math.min(first, child);
                last = Math.max(last, child);
            } else if (relation.isSubject()
                    && word.indexOf('\'') > 0
                    && view.pos(child).endsWith("AUX")) {
                words.add(word.substring(word.indexOf('\'')));
            } else if (relation == Relation.COMPOUND_PRT) {
                last = Math.max(last, child);
            }
        }
        return new VerbGroup(words, first, last);
    }

    private static String plain(String word) {
        if (word.equals("cannot")) {
            return "can";
        }
        return word.endsWith("n't") && word.length() > 3 ? word.substring(0, word.length() - 3) : word;
    }

    boolean hasAny(String... wanted) {
        for (String word : wanted) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

package io.parley.extraction.positions;

import io.parley.extraction.clauses.Clause;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import java.util.Set;

/** Predicates that tell nobody's position of today, whatever their words: long gone, or how the talks themselves stand. */
final class Asides {

    private final Set<String> outlook = WordList.read("positions/outlook-words.txt");
    private final Set<String> papers = WordList.read("positions/holding-nothing.txt");

    boolean is(Words clause, int anchor, Reading reading) {
        Clause own = clause.clauseAt(anchor, reading);
        return isOutlook(clause, anchor) || (own != null && Bygone.is(own, clause, reading));
    }

    /** "An agreement was out of reach", "talks are stuck". */
    private boolean isOutlook(Words clause, int anchor) {
        int subject = clause.tree().child(anchor, Relation.NSUBJ);
        return subject != Words.NONE
                && outlook.contains(clause.lemma(anchor))
                && papers.contains(clause.lemma(subject));
    }
}

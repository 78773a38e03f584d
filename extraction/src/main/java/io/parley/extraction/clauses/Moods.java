package io.parley.extraction.clauses;

import io.parley.extraction.resource.DataFile;
import io.parley.extraction.syntax.Relation;
import java.util.HashMap;
import java.util.Map;

/** Mood and tense of a predicate by its auxiliaries and form; auxiliaries from {@code clauses/moods.tsv}. */
final class Moods {

    private final Map<String, Mood> moods = new HashMap<>();

    Moods() {
        for (DataFile.Row row : DataFile.rows("clauses/moods.tsv")) {
            moods.put(row.column(0), row.value(1, Mood.class));
        }
    }

    /** The mood that the predicate's own auxiliaries give it; "cannot" is a plain negation. */
    Mood own(SentenceView view, int predicate, VerbGroup group, boolean negated) {
        Mood mood = Mood.ASSERTED;
        for (String word : group.words()) {
            Mood one = moods.getOrDefault(word, Mood.ASSERTED);
            boolean hadOrWould = word.equals("'d") && !isBase(view, predicate) && !group.hasAny("be", "have");
            boolean plainNo = negated && (word.equals("can") || word.equals("ca") || word.equals("could"));
            mood = hadOrWould || plainNo ? mood : mood.and(one);
        }
        for (int child : view.children(predicate)) {
            Relation relation = view.relation(child);
            boolean clause = relation == Relation.ADVCL || relation == Relation.OBL;
            boolean conditional = (clause && isCondition(view.link(child)))
                    || (relation == Relation.MARK && isCondition(view.word(child)));
            mood = conditional ? mood.and(Mood.CONDITIONAL) : mood;
        }
        return mood;
    }

    private static boolean isCondition(String link) {
        return link.equals("if") || link.equals("unless") || link.equals("provided");
    }

    Tense tense(SentenceView view, int predicate, VerbGroup group) {
        if (isInfinitive(view, predicate)) {
            return Tense.NONE;
        }
        if (group.hasAny("will", "'ll", "wo", "shall", "sha", "would")) {
            return Tense.FUTURE;
        }
        if (group.hasAny("had")) {
            return Tense.PAST_PERFECT;
        }
        if (group.hasAny("has", "have", "'ve", "having")) {
            return Tense.PERFECT;
        }
        if (group.hasAny("was", "were", "did", "could")) {
            return Tense.PAST;
        }
        if (group.hasAny("is", "are", "am", "'s", "'re", "'m", "do", "does", "can", "ca", "may", "might", "must")) {
            return group.hasAny("'s") && isPastForm(view, predicate) && !view.has(predicate, Relation.AUX_PASS)
                    ? Tense.PERFECT
                    : Tense.PRESENT;
        }
        if (!view.isVerb(predicate) && !view.pos(predicate).startsWith("AUX")) {
            return Tense.NONE;
        }
        return ofForm(view, predicate);
    }

    private static Tense ofForm(SentenceView view, int predicate) {
        String word = view.word(predicate);
        if (word.endsWith("ing") && !view.lemma(predicate).endsWith("ing")) {
            return Tense.NONE;
        }
        boolean reduced = view.relation(predicate) == Relation.ACL && !hasSubject(view, predicate);
        if (isPastForm(view, predicate)) {
            return Tense.PAST;
        }
        return reduced ? Tense.NONE : Tense.PRESENT;
    }

    static boolean hasSubject(SentenceView view, int predicate) {
        for (int child : view.children(predicate)) {
            if (view.relation(child).isSubject()) {
                return true;
            }
        }
        return false;
    }

    static boolean isInfinitive(SentenceView view, int predicate) {
        int mark = view.child(predicate, Relation.MARK);
        return mark != SentenceView.NONE && view.word(mark).equals("to");
    }

    private static boolean isBase(SentenceView view, int predicate) {
        return view.word(predicate).equals(view.lemma(predicate));
    }

    /** "met", "agreed", "was": neither the base form nor one in -s or -ing; "put" and "set" count as present. */
    static boolean isPastForm(SentenceView view, int predicate) {
        String word = view.word(predicate);
        if (word.equals("was") || word.equals("were") || word.equals("had") || word.equals("did")) {
            return true;
        }
        boolean present = word.endsWith("ing") || (word.endsWith("s") && !word.endsWith("ss"));
        return !isBase(view, predicate) && !present && !word.equals("is") && !word.equals("are") && !word.equals("am");
    }
}

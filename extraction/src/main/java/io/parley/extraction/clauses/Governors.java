package io.parley.extraction.clauses;

import io.parley.extraction.resource.DataFile;
import io.parley.extraction.syntax.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What governing words make of what they govern, from {@code clauses/governors.tsv}. */
final class Governors {

    /** What happens to the polarity of what is governed. */
    enum Effect {
        KEEP,
        TURN,
        LEAVE_OPEN,
        PRESUPPOSE
    }

    /** A line of the file. */
    record Rule(Effect effect, Effect negated, Mood mood, Mood negatedMood, boolean report) {}

    private static final String ANY = "*";

    private final Map<String, Map<String, Rule>> rules = new HashMap<>();

    Governors() {
        for (DataFile.Row row : DataFile.rows("clauses/governors.tsv")) {
            Mood mood = row.value(4, Mood.class);
            Mood negated = row.column(5).equals("-") ? mood : row.value(5, Mood.class);
            Rule rule = new Rule(
                    effect(row, 2), effect(row, 3), mood, negated, row.column(6).equals("report"));
            for (String lemma : row.column(0).split("\\|", -1)) {
                for (String construction : row.column(1).split("\\|", -1)) {
                    rules.computeIfAbsent(lemma, l -> new HashMap<>()).putIfAbsent(construction, rule);
                }
            }
        }
    }

    private static Effect effect(DataFile.Row row, int column) {
        return switch (row.column(column)) {
            case "+" -> Effect.KEEP;
            case "-" -> Effect.TURN;
            case "?" -> Effect.LEAVE_OPEN;
            case "!" -> Effect.PRESUPPOSE;
            default -> throw row.wrong("'" + row.column(column) + "' is none of + - ? !");
        };
    }

    /**
     * The word that governs another: its head, or the noun right before its preposition where that noun governs such
     * phrases ("spoke of hopes for a deal", whatever the parser hung "for" on).
     */
    int head(SentenceView view, int child) {
        int head = view.head(child);
        if (head == SentenceView.NONE || view.relation(child) != Relation.OBL) {
            return head;
        }
        int before = view.tree().first(child) - 1;
        boolean noun = before > head && view.isNoun(before) && view.tree().isWithin(before, head);
        return noun && find(view.lemma(before), List.of(view.link(child))) != null ? before : head;
    }

    /** What the head of a word makes of it; null where the file says nothing. */
    @Nullable
    Rule find(SentenceView view, int child, int head) {
        List<String> constructions = constructions(view, child);
        if (constructions.isEmpty()) {
            return null;
        }
        Rule found = find(view.predicateLemma(head), constructions);
        found = found == null ? find(view.lemma(head), constructions) : found;
        found = found == null ? asPhrasal(view, child, head) : found;
        found = found == null ? byAdverb(view, child) : found;
        if (found == null && constructions.contains("subject") && view.has(head, Relation.CASE)) {
            found = find(view.link(head), constructions); // "is against it"
        }
        boolean linked = view.relation(child) == Relation.ADVCL
                || view.relation(child) == Relation.ACL
                || view.relation(child) == Relation.OBL
                || view.relation(child) == Relation.CCOMP;
        return found == null && linked ? find(ANY, constructions) : found;
    }

    /** "ruled out an agreement", where the particle was taken for a preposition. */
    private @Nullable Rule asPhrasal(SentenceView view, int child, int head) {
        return view.relation(child) == Relation.OBL
                ? find(view.lemma(head) + " " + view.link(child), List.of("object"))
                : null;
    }

    /** "far from accepting", whatever "far" and what follows were hung on. */
    private @Nullable Rule byAdverb(SentenceView view, int child) {
        int before = view.tree().first(child) - 1;
        for (int adverb : view.children(child)) {
            if (view.relation(adverb) == Relation.ADVMOD && adverb < child) {
                before = adverb;
            }
        }
        boolean adverb = before >= 0 && view.relation(before) == Relation.ADVMOD;
        return adverb ? find(view.lemma(before), List.of(view.link(child))) : null;
    }

    private @Nullable Rule find(String lemma, List<String> constructions) {
        Map<String, Rule> ofLemma = rules.get(lemma);
        if (ofLemma == null) {
            return null;
        }
        for (String construction : constructions) {
            Rule rule = ofLemma.get(construction);
            if (rule != null) {
                return rule;
            }
        }
        return null;
    }

    /** The constructions in which a word hangs on its head, the closest first. */
    private static List<String> constructions(SentenceView view, int child) {
        String link = view.link(child);
        return switch (view.relation(child)) {
            case CCOMP, XCOMP, CSUBJ -> link.isEmpty() ? List.of("clause") : List.of(link, "clause");
            case ACL -> link.isEmpty() ? List.of() : List.of(link, "clause");
            case ADVCL -> !link.isEmpty() ? List.of(link) : isApart(view, child) ? List.of() : List.of("clause");
            case OBJ, NSUBJ_PASS -> List.of("object");
            case NSUBJ -> List.of("subject");
            case OBL, NMOD -> link.isEmpty() ? List.of() : List.of(link);
            default -> List.of();
        };
    }

    /** ", saying so": an aside, and not what the verb before it governs. */
    private static boolean isApart(SentenceView view, int child) {
        int first = view.tree().first(child);
        return first == 0 || view.head(child) > child || view.word(first - 1).equals(",");
    }
}

package io.parley.extraction.positions;

import io.parley.events.claims.Stance;
import io.parley.extraction.clauses.GivingWay;
import io.parley.extraction.resource.DataFile;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that tell what a side holds ("refuse", "call for", "readiness"), from the table {@code stance-words.tsv}. */
final class StanceLexicon {

    private enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        QUITTING
    }

    private static final Set<String> JOINT = WordList.read("positions/joint-things.txt");

    private final Map<Kind, Map<String, Stance>> words = new HashMap<>();

    /** Most words of a text begin no entry: they are passed over at once. */
    private final Set<String> firstWords = new HashSet<>();

    StanceLexicon() {
        for (DataFile.Row row : DataFile.rows("positions/stance-words.tsv")) {
            Map<String, Stance> kind = words.computeIfAbsent(kind(row.column(0)), none -> new HashMap<>());
            Stance stance = row.value(1, Stance.class);
            for (String word : row.column(2).split("\\|", -1)) {
                kind.putIfAbsent(word, stance);
                firstWords.add(word.split(" ", 2)[0]);
            }
        }
    }

    private static Kind kind(String column) {
        return switch (column) {
            case "verb" -> Kind.VERB;
            case "noun" -> Kind.NOUN;
            case "quitting" -> Kind.QUITTING;
            default -> Kind.ADJECTIVE;
        };
    }

    /** The stance that the word tells when nothing denies it. */
    Optional<Stance> stance(Words clause, int token) {
        String lemma = clause.lemma(token);
        if (!firstWords.contains(lemma)) {
            return Optional.empty();
        }
        Map<String, Stance> kind = words.getOrDefault(
                switch (clause.pos(token)) {
                    case "VERB" -> Kind.VERB;
                    case "NOUN", "PROPN" -> Kind.NOUN;
                    default -> Kind.ADJECTIVE;
                },
                Map.of());
        if (GivingWay.isTold(token, clause.tokens(), clause.tree())) {
            return Optional.of(Stance.ACCEPTS);
        }
        Stance next = token + 1 < clause.size() ? kind.get(lemma + " " + clause.lemma(token + 1)) : null;
        if (next != null) {
            return Optional.of(next); // "push back for" is no "push for"
        }
        for (int child : clause.tree().children(token)) {
            Relation relation = clause.tree().relation(child);
            Stance quit = relation == Relation.OBJ && JOINT.contains(clause.lemma(child)) ? quitting(lemma) : null;
            if (quit != null) {
                return Optional.of(quit);
            }
            int preposition = relation == Relation.OBL || relation == Relation.NMOD || relation == Relation.ADVCL
                    ? clause.caseOf(child)
                    : relation == Relation.COMPOUND_PRT ? child : Words.NONE;
            Stance found = preposition == Words.NONE ? null : kind.get(lemma + " " + clause.lemma(preposition));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(kind.get(lemma));
    }

    private @Nullable Stance quitting(String lemma) {
        return words.getOrDefault(Kind.QUITTING, Map.of()).get(lemma);
    }
}

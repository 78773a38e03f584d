package io.parley.extraction.positions;

import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import java.util.Locale;
import java.util.Set;

/** Whether those whom the text describes by a country speak for its state: "the Taiwanese minister", not "the Taiwanese firm". */
final class Organs {

    private final Set<String> speakingFor = WordList.read("positions/speaking-for.txt");
    private final Set<String> ownBodies = WordList.read("positions/no-state-bodies.txt");

    /** Whether a noun names those who speak for a state, a body or a group: "minister", "spokesman". */
    boolean speaks(String lemma) {
        return speakingFor.contains(lemma);
    }

    /** Not "the Serb minority" either, nor "German opposition leaders". */
    boolean isOfState(Words clause, int noun) {
        String lemma = clause.lemma(noun);
        if (ownBodies.contains(lemma) || !speakingFor.contains(lemma)) {
            return false;
        }
        for (int child : clause.tree().children(noun)) {
            Relation relation = clause.relation(child);
            boolean describes = relation == Relation.COMPOUND || relation == Relation.AMOD;
            if (describes && ownBodies.contains(clause.lemma(child))) {
                return false;
            }
        }
        return true;
    }

    /** The same of the words that describe an unnamed speaker: "a senior Norwegian official". */
    boolean isOfState(String description) {
        boolean speaks = false;
        for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
            String one = singular(word);
            if (ownBodies.contains(one) || ownBodies.contains(word)) {
                return false;
            }
            speaks |= speakingFor.contains(one) || speakingFor.contains(word);
        }
        return speaks;
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - "ies".length()) + "y";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}

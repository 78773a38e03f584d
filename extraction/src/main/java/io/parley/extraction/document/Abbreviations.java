package io.parley.extraction.document;

import io.parley.extraction.resource.WordList;
import java.util.Set;

/** Words whose full stop does not end a sentence by itself. */
final class Abbreviations {

    /** Always followed by more: titles, months before a day, "vs." */
    private final Set<String> before;

    /** May end a sentence too: "U.S.", "a.m.", "Inc." */
    private final Set<String> either;

    /** Words that begin sentences when written large, and words that are large anywhere: days and months. */
    private final Set<String> starters;

    private final Set<String> continuing;

    /** Offices and institutions, as in "U.S. President". */
    private final Set<String> ofStates;

    /** What the word after an abbreviation tells. */
    enum Following {
        STARTS,
        CONTINUES,
        OPEN
    }

    private Abbreviations(
            Set<String> before,
            Set<String> either,
            Set<String> starters,
            Set<String> continuing,
            Set<String> ofStates) {
        this.before = before;
        this.either = either;
        this.starters = starters;
        this.continuing = continuing;
        this.ofStates = ofStates;
    }

    static Abbreviations load() {
        return new Abbreviations(
                WordList.read("document/abbreviations-before.txt"),
                WordList.read("document/abbreviations-either.txt"),
                WordList.read("document/sentence-starters.txt"),
                WordList.read("document/calendar-names.txt"),
                WordList.read("document/after-states.txt"));
    }

    boolean needsMore(String word) {
        return before.contains(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }

    boolean mayEnd(String word) {
        return either.contains(word) || hasInnerStop(word);
    }

    /** What the word behind an abbreviation tells of its stop. */
    Following following(String abbreviation, String word) {
        if (isState(abbreviation) && ofStates.contains(word)) {
            return Following.CONTINUES;
        }
        if (starters.contains(word)) {
            return Following.STARTS;
        }
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
        return number || continuing.contains(word) ? Following.CONTINUES : Following.OPEN;
    }

    /** "U.S", "U.N": letters with stops between, all large. */
    private static boolean isState(String word) {
        return hasInnerStop(word) && word.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
    }

    private static boolean hasInnerStop(String word) {
        int stop = word.indexOf('.');
        return stop > 0 && stop <= 2 && word.length() <= 8;
    }
}

package io.parley.extraction.positions;

import io.parley.extraction.document.Seat;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.resource.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who speaks for no state, though a country is told of him: who wants an office or had one ("Democratic candidate Hillary
 * Clinton"), who sits in a parliament for a party ("Missouri Republican Roy Blunt", "(R-Tenn.)"). An office that the article
 * gives him anywhere counts for more.
 */
final class OutOfOffice {

    private static final Set<String> SEEKING = WordList.read("positions/seeking-office.txt");
    private static final Set<String> PARTISAN = WordList.read("positions/partisan.txt");
    private static final Set<String> OFFICES = WordList.read("positions/offices-of-state.txt");

    private final Set<Integer> seated = new HashSet<>();
    private final Set<Integer> without = new HashSet<>();

    /**
     * Takes in how the article names a person once.
     *
     * @param name the last word of the name
     * @param phrase the words of the noun phrase around it
     */
    void add(Words clause, int person, int name, List<Integer> phrase) {
        boolean seeking = has(clause, phrase, SEEKING);
        if (!seeking && has(clause, phrase, OFFICES)) {
            seated.add(person);
        } else if (seeking || has(clause, phrase, PARTISAN) || hasSeat(clause, name)) {
            without.add(person);
        }
    }

    private static boolean has(Words clause, List<Integer> phrase, Set<String> lemmas) {
        return phrase.stream().anyMatch(word -> lemmas.contains(clause.lemma(word)));
    }

    /** "Bob Corker (R-Tenn.)". */
    private static boolean hasSeat(Words clause, int name) {
        return name + 2 < clause.size()
                && clause.form(name + 1).equals("(")
                && Seat.is(clause.token(name + 2).text());
    }

    boolean contains(FoundEntity person) {
        return !seated.contains(person.index()) && (person.retired() || without.contains(person.index()));
    }
}

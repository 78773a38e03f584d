package io.parley.extraction.positions;

import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.resource.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who speaks for no state, though a country is told of him: who wants an office or had one ("Democratic candidate Hillary
 * Clinton"), who sits in a parliament for a party ("Missouri Republican Roy Blunt", "(R-Tenn.)"). An office that the article
 * gives him anywhere counts for more.
 */
final class OutOfOffice {

    private static final Set<String> SEEKING = WordList.read("positions/seeking-office.txt");
    private static final Set<String> PARTISAN = WordList.read("positions/partisan.txt");
    private static final Set<String> OFFICES = WordList.read("positions/offices-of-state.txt");

    private static final Pattern SEAT = Pattern.compile("[RDI](?:-\\p{Lu}[\\p{L}.]*)?");

    private final Set<Integer> seated = new HashSet<>();
    private final Set<Integer> without = new HashSet<>();

    /**
     * Takes in how the article names a person once.
     *
     * @param name the last word of the name
     * @param phrase the words of the noun phrase around it
     */
    void add(Words clause, int person, int name, List<Integer> phrase) {
        boolean seeking = phrase.stream().anyMatch(word -> SEEKING.contains(clause.lemma(word)));
        boolean office = phrase.stream().anyMatch(word -> OFFICES.contains(clause.lemma(word)));
        boolean partisan = phrase.stream().anyMatch(word -> PARTISAN.contains(clause.lemma(word)));
        if (office && !seeking) {
            seated.add(person);
        } else if (seeking || partisan || hasSeat(clause, name)) {
            without.add(person);
        }
    }

    /** "Bob Corker (R-Tenn.)". */
    private static boolean hasSeat(Words clause, int name) {
        return name + 2 < clause.size()
                && clause.form(name + 1).equals("(")
                && SEAT.matcher(clause.token(name + 2).text()).matches();
    }

    boolean contains(FoundEntity person) {
        return !seated.contains(person.index()) && (person.retired() || without.contains(person.index()));
    }
}

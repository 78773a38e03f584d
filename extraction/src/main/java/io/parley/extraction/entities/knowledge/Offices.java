package io.parley.extraction.entities.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who held which office when. */
public final class Offices {

    private final Map<String, List<OfficeTerm>> terms = new HashMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Map<String, List<OfficeTerm>> held = new HashMap<>();

    Offices(List<KnowledgeRow> rows) {
        for (KnowledgeRow row : rows) {
            OfficeTerm term = OfficeTerm.of(row);
            for (String office : NameWords.both(row, "office")) {
                terms.computeIfAbsent(Folding.fold(office), none -> new ArrayList<>(2))
                        .add(term);
                titles.computeIfAbsent(Folding.fold(term.holder()), none -> new HashSet<>(4))
                        .add(title(Folding.fold(office)));
            }
            held.computeIfAbsent(Folding.fold(term.holder()), none -> new ArrayList<>(2))
                    .add(term);
        }
    }

    /** The holder's name if exactly one person held the office of that state or body that day. */
    public Optional<String> holder(String office, String jurisdiction, LocalDate day) {
        List<String> holders = terms.getOrDefault(Folding.fold(office), List.of()).stream()
                .filter(term -> term.jurisdiction().equalsIgnoreCase(jurisdiction) && term.covers(day))
                .map(OfficeTerm::holder)
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** "president" of "president of cuba": what stands before the holder's name. */
    private static String title(String office) {
        int of = office.indexOf(" of the ");
        int plain = of < 0 ? office.indexOf(" of ") : of;
        return plain < 0 ? office : office.substring(0, plain);
    }

    /** Whether a folded phrase before a name ("president", "cuban president") fits an office that the person has held. */
    public boolean fits(String holder, String folded) {
        return titles.getOrDefault(Folding.fold(holder), Set.of()).contains(folded);
    }

    /** Whether the person held any office that day. */
    public boolean held(String holder, LocalDate day) {
        return held.getOrDefault(Folding.fold(holder), List.of()).stream().anyMatch(term -> term.covers(day));
    }

    /** Whether the person held offices, and none of them that day. */
    public boolean left(String holder, LocalDate day) {
        return held.containsKey(Folding.fold(holder)) && !held(holder, day);
    }

    /** Whether a folded phrase is an office at all. */
    public boolean known(String folded) {
        return terms.containsKey(folded);
    }
}

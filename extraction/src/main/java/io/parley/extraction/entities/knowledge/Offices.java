package io.parley.extraction.entities.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who held which office when. */
public final class Offices {

    private final Map<String, List<OfficeTerm>> terms = new HashMap<>();

    Offices(List<KnowledgeRow> rows) {
        for (KnowledgeRow row : rows) {
            OfficeTerm term = OfficeTerm.of(row);
            for (String office : NameWords.both(row, "office")) {
                terms.computeIfAbsent(Folding.fold(office), none -> new ArrayList<>(2))
                        .add(term);
            }
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

    /** Whether a folded phrase is an office at all. */
    public boolean known(String folded) {
        return terms.containsKey(folded);
    }
}

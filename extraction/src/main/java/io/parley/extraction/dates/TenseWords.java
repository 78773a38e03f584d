package io.parley.extraction.dates;

import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that tell the side of a date, by kind, from {@code tense.tsv}. */
final class TenseWords {

    private final Map<String, Set<String>> words = new HashMap<>();

    private TenseWords() {}

    static TenseWords load() {
        TenseWords out = new TenseWords();
        for (DataFile.Row row : DataFile.rows("dates/tense.tsv")) {
            out.words.computeIfAbsent(row.column(0), k -> new HashSet<>()).add(row.column(1));
        }
        return out;
    }

    boolean has(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}

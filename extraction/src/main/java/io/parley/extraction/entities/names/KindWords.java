package io.parley.extraction.entities.names;

import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Common nouns that tell what a name beside them names: "the village of …", "… is a band". */
final class KindWords {

    private static final List<String> KINDS = List.of("PERSON", "ORG", "GPE", "LOCATION", "FACILITY", "THING");
    private static final Map<String, Integer> WORDS = read();

    private KindWords() {}

    /** A bit for each kind that the noun can say; 0 if it says none. */
    static int of(String noun) {
        return WORDS.getOrDefault(noun, 0);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> words = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("entities/names/kinds.tsv")) {
            int kind = KINDS.indexOf(row.column(0));
            if (kind < 0) {
                throw row.wrong("'" + row.column(0) + "' is not one of " + KINDS);
            }
            for (String word : row.column(1).split(" ", -1)) {
                words.merge(word, 1 << kind, (one, more) -> one | more);
            }
        }
        return Map.copyOf(words);
    }
}

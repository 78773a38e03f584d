package io.parley.extraction.positions;

import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States by code and by adjective ("Tunisian"), from the knowledge table of countries. */
final class States {

    private static final int NAME = 1;
    private static final int DEMONYMS = 4;
    private static final int CODE = 6;

    /** A state with its Wikidata id. */
    record State(String qid, String name, String code) {}

    private final Map<String, State> byCode = new HashMap<>();
    private final Map<String, State> byAdjective = new HashMap<>();

    States() {
        for (DataFile.Row row : DataFile.rows("knowledge/countries.tsv")) {
            State state = new State(row.column(0), row.column(NAME), row.column(CODE));
            byCode.putIfAbsent(state.code(), state);
            for (String word : row.column(DEMONYMS).split("\\|", -1)) {
                if (!word.isBlank()) {
                    byAdjective.putIfAbsent(word.toLowerCase(Locale.ROOT), state);
                }
            }
        }
    }

    @Nullable
    State byCode(@Nullable String code) {
        return code == null ? null : byCode.get(code);
    }

    /** The state of an adjective or a people, or null. */
    @Nullable
    State byAdjective(String word) {
        return byAdjective.get(word.toLowerCase(Locale.ROOT));
    }

    /** The state that a description names by an adjective: "Tunisian President". */
    @Nullable
    State within(@Nullable String description) {
        if (description == null) {
            return null;
        }
        for (String word : description.split("[^\\p{L}.]+", -1)) {
            State state = byAdjective(word);
            if (state != null) {
                return state;
            }
        }
        return null;
    }
}

package io.parley.extraction.events;

import io.parley.extraction.resource.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verbs and nouns that tell a happening, each with the PLOVER types that it may have, and the classes of their objects. */
final class EventWords {

    private final Map<String, List<String>> verbs = new HashMap<>();
    private final Map<String, List<String>> nouns = new HashMap<>();
    private final Map<String, String> cameo = new HashMap<>();
    private final Map<String, String> objects = new HashMap<>();

    EventWords() {
        for (DataFile.Row row : DataFile.rows("events/event-words.tsv")) {
            Map<String, List<String>> words = row.column(1).equals("VERB") ? verbs : nouns;
            for (String lemma : row.column(2).split("\\|", -1)) {
                words.computeIfAbsent(lemma, l -> new ArrayList<>()).add(row.column(0));
            }
        }
        for (DataFile.Row row : DataFile.rows("events/cameo-verbs.tsv")) {
            cameo.put(row.column(1), row.column(0));
        }
        for (DataFile.Row row : DataFile.rows("events/object-words.tsv")) {
            for (String lemma : row.column(1).split("\\|", -1)) {
                objects.put(lemma, row.column(0));
            }
        }
    }

    /** The types of a verb; empty for one that is not listed. */
    List<String> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<String> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** The type that CAMEO gives a verb by default. */
    @Nullable
    String cameo(String lemma) {
        return cameo.get(lemma);
    }

    /** The class of a noun that something is done to or with ("DEAL"). */
    @Nullable
    String object(String lemma) {
        return objects.get(lemma);
    }
}

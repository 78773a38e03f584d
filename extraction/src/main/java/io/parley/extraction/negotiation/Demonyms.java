package io.parley.extraction.negotiation;

import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adjectives of states ("Israeli") and the names of states, from the knowledge tables. */
final class Demonyms {

    private static final int FLAGS = 8;

    private final Map<String, String> states = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> regions = new HashSet<>();

    private Demonyms() {}

    /** The one that all rules share: the table is read once. */
    static Demonyms load() {
        return Shared.DEMONYMS;
    }

    private static Demonyms read() {
        Demonyms demonyms = new Demonyms();
        for (DataFile.Row row : DataFile.rows("knowledge/countries.tsv")) {
            demonyms.names.add(row.column(1));
            if (row.column(FLAGS).contains("sub-state")) {
                demonyms.regions.add(row.column(1));
            }
            for (String word : row.column(4).split("\\|", -1)) {
                if (!word.isBlank()) {
                    demonyms.states.putIfAbsent(word.toLowerCase(Locale.ROOT), row.column(1));
                }
            }
        }
        return demonyms;
    }

    /** Name of the state that the adjective belongs to, or null. */
    @Nullable
    String state(String adjective) {
        return states.get(adjective.toLowerCase(Locale.ROOT));
    }

    boolean isState(String name) {
        return names.contains(name);
    }

    /** A land without a seat at the table of states (Gaza, Chechnya): talks are about it more often than in it. */
    boolean isRegion(String name) {
        return regions.contains(name);
    }

    private static final class Shared {

        private static final Demonyms DEMONYMS = read();
    }
}

package io.parley.extraction.actors;

import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adjectives of states ("Israeli") and the names of states, from the knowledge tables. */
public final class States {

    private static final int FLAGS = 8;

    private final Map<String, String> states = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> regions = new HashSet<>();

    private States() {}

    /** The one that all rules share: the table is read once. */
    public static States load() {
        return Shared.STATES;
    }

    private static States read() {
        States states = new States();
        for (DataFile.Row row : DataFile.rows("knowledge/countries.tsv")) {
            states.names.add(row.column(1));
            if (row.column(FLAGS).contains("sub-state")) {
                states.regions.add(row.column(1));
            }
            for (String word : row.column(4).split("\\|", -1)) {
                if (!word.isBlank()) {
                    states.states.putIfAbsent(word.toLowerCase(Locale.ROOT), row.column(1));
                }
            }
        }
        return states;
    }

    /** Name of the state that the adjective belongs to, or null. */
    public @Nullable String state(String adjective) {
        return states.get(adjective.toLowerCase(Locale.ROOT));
    }

    public boolean isState(String name) {
        return names.contains(name);
    }

    /** A land without a seat at the table of states (Gaza, Chechnya): talks are about it more often than in it. */
    public boolean isRegion(String name) {
        return regions.contains(name);
    }

    private static final class Shared {

        private static final States STATES = read();
    }
}

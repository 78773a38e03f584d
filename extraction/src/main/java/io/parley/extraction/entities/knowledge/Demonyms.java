package io.parley.extraction.entities.knowledge;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adjectives and names of peoples, and the country of each. */
public final class Demonyms {

    private final Map<String, KnownEntity> countries = new HashMap<>();

    void add(String demonym, KnownEntity country) {
        countries.putIfAbsent(Folding.fold(demonym), country);
    }

    /** The country that a folded word is the adjective or the people of; null if it is none. */
    public @Nullable KnownEntity country(String folded) {
        return countries.get(folded);
    }

    public boolean isDemonym(String folded) {
        return countries.containsKey(folded);
    }
}

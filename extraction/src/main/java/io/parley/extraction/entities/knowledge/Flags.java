package io.parley.extraction.entities.knowledge;

import io.parley.events.entities.EntityType;
import java.util.Set;

/** What a row's flags say: "ambiguous" is the row's own name, "ambiguous=ALIAS" that alias. */
record Flags(String name, Set<String> flags) {

    static Flags of(KnowledgeRow row) {
        return new Flags(row.required("name"), Set.copyOf(row.values("flags")));
    }

    boolean ambiguous(String alias) {
        if (flags.isEmpty()) {
            return false;
        }
        return flags.contains("ambiguous=" + alias) || (flags.contains("ambiguous") && alias.equals(name));
    }

    /** A bare family name of a converted row may well be somebody else's. */
    boolean uncertain(KnownEntity entity, String alias) {
        return converted() && entity.type() == EntityType.PERSON && alias.indexOf(' ') < 0;
    }

    boolean converted() {
        return flags.contains("phoenix");
    }
}

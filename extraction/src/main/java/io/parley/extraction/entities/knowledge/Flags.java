package io.parley.extraction.entities.knowledge;

import java.util.HashSet;
import java.util.Set;

/** What a row's flags say: "ambiguous" is the row's own name, "ambiguous=ALIAS" that alias. */
record Flags(String name, Set<String> flags) {

    static Flags of(KnowledgeRow row) {
        return new Flags(row.required("name"), Set.copyOf(new HashSet<>(row.values("flags"))));
    }

    boolean ambiguous(String alias) {
        return flags.contains("ambiguous=" + alias) || (flags.contains("ambiguous") && alias.equals(name));
    }
}

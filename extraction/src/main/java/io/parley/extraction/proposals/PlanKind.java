package io.parley.extraction.proposals;

import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of thing a noun puts on the table; the nouns stand in {@code proposals/nouns.tsv}. */
enum PlanKind {
    /** One side's: it has an author. */
    PLAN,
    /** What sides agree on, or may. */
    DEAL,
    /** A text that is adopted or signed. */
    TEXT,
    /** What follows "proposed" or "offered", whatever its noun. */
    PROPOSED;

    private static final Map<String, PlanKind> BY_LEMMA = read();

    private static Map<String, PlanKind> read() {
        Map<String, PlanKind> out = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("proposals/nouns.tsv")) {
            for (String lemma : row.column(1).split("\\|", -1)) {
                out.put(lemma, row.value(0, PlanKind.class));
            }
        }
        return out;
    }

    /** The kind of a noun; null for one that names no plan. */
    static @Nullable PlanKind of(String lemma) {
        return BY_LEMMA.get(lemma);
    }
}

package io.parley.extraction.negotiation;

import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a verb does to talks, a deal or a plan; the verbs stand in {@code negotiation/stage-verbs.tsv}. */
enum StageVerb {
    START,
    COLLAPSE,
    STOP,
    CONCLUDE,
    RATIFY,
    CARRY_OUT,
    OFFER,
    WEIGH,
    REFUSE,
    TALK,
    SEEK;

    private static final Map<String, StageVerb> BY_LEMMA = read();

    private static Map<String, StageVerb> read() {
        Map<String, StageVerb> out = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("negotiation/stage-verbs.tsv")) {
            for (String lemma : row.column(1).split("\\|", -1)) {
                out.put(lemma, row.value(0, StageVerb.class));
            }
        }
        return out;
    }

    /** What the verb does; null for one that says nothing of a stage. The lemma may hold a particle ("break off"). */
    static @Nullable StageVerb of(String lemma) {
        StageVerb whole = BY_LEMMA.get(lemma);
        int space = lemma.indexOf(' ');
        return whole == null && space > 0 ? BY_LEMMA.get(lemma.substring(0, space)) : whole;
    }
}

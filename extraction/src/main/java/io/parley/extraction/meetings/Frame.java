package io.parley.extraction.meetings;

import io.parley.extraction.resource.DataFile;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a word around a trigger makes of the meeting; the words stand in {@code meetings/frames.tsv}. */
enum Frame {
    HOLD,
    START,
    RESUME,
    CONTINUE,
    END,
    FAIL,
    CANCEL,
    ATTEND,
    DEPART,
    AHEAD,
    EARLIER,
    TELL;

    private static final Map<String, Set<Frame>> BY_LEMMA = new HashMap<>();

    static {
        for (DataFile.Row row : DataFile.rows("meetings/frames.tsv")) {
            for (String lemma : row.column(1).split("\\|", -1)) {
                BY_LEMMA.computeIfAbsent(lemma, l -> EnumSet.noneOf(Frame.class))
                        .add(row.value(0, Frame.class));
            }
        }
    }

    boolean holds(String lemma) {
        return BY_LEMMA.getOrDefault(lemma, Set.of()).contains(this);
    }
}

package io.parley.extraction.attribution;

import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.Map;

/** The known cue words by lemma, with the group of cues that they behave like; kept in {@code cues.tsv}. */
public final class CueLexicon {

    private final Map<String, CueGroup> verbs = new HashMap<>();
    private final Map<String, CueGroup> others = new HashMap<>();

    private CueLexicon() {}

    public static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        for (DataFile.Row row : DataFile.rows("attribution/cues.tsv")) {
            switch (row.column(1)) {
                case "verb" -> lexicon.verbs.put(row.column(0), row.value(2, CueGroup.class));
                case "other" -> lexicon.others.put(row.column(0), row.value(2, CueGroup.class));
                default -> throw row.wrong("form '" + row.column(1) + "' is neither verb nor other");
            }
        }
        return lexicon;
    }

    /** The group of a lemma; {@link CueGroup#NONE} if it is no known cue. Another form counts where this one is unknown:
     * taggers confuse nouns and verbs. */
    public CueGroup groupOf(String lemma, boolean verb) {
        Map<String, CueGroup> first = verb ? verbs : others;
        CueGroup group = first.get(lemma);
        return group != null ? group : (verb ? others : verbs).getOrDefault(lemma, CueGroup.NONE);
    }
}

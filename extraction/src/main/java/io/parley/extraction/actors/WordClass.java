package io.parley.extraction.actors;

import io.parley.extraction.document.Token;
import io.parley.extraction.resource.DataFile;
import io.parley.extraction.resource.WordFilter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a word tells of those who do, undergo or are it; the words stand in {@code actors/word-classes.tsv}. */
public enum WordClass {
    TALK,
    TALKS,
    MEET,
    AGREE,
    ACCEPT,
    REJECT,
    DEMAND,
    OFFER,
    DEAL,
    PLAN,
    TAKEOVER,
    FIGHT,
    CONFLICT,
    LABOUR,
    SUIT,
    RELATION,
    MEDIATE,
    CHAIR,
    HOST,
    GUARANTEE,
    OBSERVE,
    BORDER,
    ACCUSE,
    VISIT,
    LEAD,
    SAY,
    CONCEDE,
    NEGOTIATOR,
    LEADER,
    MINISTER,
    SPOKESPERSON,
    COMPANY_OFFICER,
    LAWYER,
    ANALYST,
    SOLDIER,
    LAWMAKER,
    REBEL,
    FORMER,
    OFFICIAL,
    UNIONIST;

    private static final Map<String, Set<WordClass>> BY_LEMMA = read();

    private static final WordFilter LISTED = WordFilter.of(BY_LEMMA.keySet());

    private static Map<String, Set<WordClass>> read() {
        Map<String, Set<WordClass>> out = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("actors/word-classes.tsv")) {
            WordClass meaning = row.value(0, WordClass.class);
            for (String lemma : row.column(1).split("\\|", -1)) {
                out.computeIfAbsent(lemma, l -> EnumSet.noneOf(WordClass.class)).add(meaning);
            }
        }
        return out;
    }

    /** The classes of a token; mostly none. */
    public static Set<WordClass> of(Token token) {
        return of(token.lemma());
    }

    /** The classes of a lemma or a lower-case form. */
    public static Set<WordClass> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return LISTED.mayHold(lower) ? BY_LEMMA.getOrDefault(lower, Set.of()) : Set.of();
    }
}

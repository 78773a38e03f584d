package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Gathers over the whole document how each capitalised word is used, so that a clear place helps an unclear one. */
final class SeenSigns {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "into", "outside", "inside");
    private static final Set<String> SPEAKING =
            Set.of("say", "tell", "add", "call", "warn", "urge", "announce", "report");
    private static final int PERSON = Tags.index(EntityType.PERSON);

    private SeenSigns() {}

    static void mark(TokenView view) {
        Map<String, Integer> seen = new HashMap<>(view.size());
        for (int s = 0; s < view.sentences(); s++) {
            for (int i = view.start(s); i < view.start(s + 1); i++) {
                int signs = signs(view, i, view.start(s), view.start(s + 1));
                if (signs != 0) {
                    seen.merge(view.folded()[i], signs, (a, b) -> a | b);
                }
            }
        }
        for (int i = 0; i < view.size(); i++) {
            view.seen()[i] = seen.getOrDefault(view.folded()[i], 0);
        }
    }

    private static int signs(TokenView view, int i, int from, int to) {
        char first = Shape.bare(view.token(i).text()).charAt(0);
        if (Character.isLowerCase(first)) {
            return WordSigns.SEEN_LOWER;
        }
        if (!Character.isUpperCase(first)) {
            return 0;
        }
        int line = WordSigns.TITLE_LINE | WordSigns.CAPITAL_LINE;
        int signs = view.has(i, line) || view.has(i, WordSigns.SENTENCE_START) ? 0 : WordSigns.SEEN_INSIDE;
        if (view.known()[i] != 0 && (view.known()[i] - 1) / 4 == PERSON) {
            signs |= WordSigns.SEEN_KNOWN_PERSON;
        }
        if (i > from) {
            signs |= before(view, i - 1);
        }
        if (i + 1 < to && SPEAKING.contains(view.token(i + 1).lemma())) {
            signs |= WordSigns.SEEN_SPEAKING;
        }
        return signs;
    }

    private static int before(TokenView view, int i) {
        String word = view.folded()[i];
        int signs = view.has(i, WordSigns.TITLE) ? WordSigns.SEEN_AFTER_TITLE : 0;
        if (PLACE_PREPOSITIONS.contains(word)) {
            signs |= WordSigns.SEEN_AFTER_IN;
        } else if (word.equals("the")) {
            signs |= WordSigns.SEEN_AFTER_THE;
        } else if (view.capitalised(i) && !view.has(i, WordSigns.TITLE_LINE)) {
            signs |= view.has(i, WordSigns.GIVEN) ? WordSigns.SEEN_AFTER_GIVEN : WordSigns.SEEN_AFTER_CAPITAL;
        }
        return signs;
    }
}

package io.parley.training.entities;

import io.parley.extraction.document.Document;
import io.parley.extraction.entities.knowledge.GazetteerMatch;
import io.parley.extraction.entities.names.Tags;
import io.parley.extraction.entities.names.TokenView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Hides some of what is known from the learner, name by name, so that it also learns to do without: most names of the
 * news are in no table.
 */
final class Masking {

    private static final double KNOWN = 0.4;
    private static final double WORDS = 0.25;
    private static final double SIGNS = 0.25;
    private static final String HIDDEN = "\u0002";
    /** Given name and surname. */
    private static final int NAME_SIGNS = 3;

    private final Random random;

    Masking(Random random) {
        this.random = random;
    }

    List<GazetteerMatch> some(Document document, List<GazetteerMatch> matches) {
        Map<String, Boolean> kept = new HashMap<>();
        return matches.stream()
                .filter(match ->
                        kept.computeIfAbsent(document.textOf(match.span()), name -> random.nextDouble() >= KNOWN))
                .toList();
    }

    void hide(TokenView view, int[] gold) {
        for (int i = 0; i < view.size(); i++) {
            if (gold[i] != Tags.OUTSIDE
                    && Character.isUpperCase(view.token(i).text().charAt(0))) {
                if (random.nextDouble() < WORDS) {
                    view.folded()[i] = HIDDEN;
                }
                if (random.nextDouble() < SIGNS) {
                    view.signs()[i] &= ~NAME_SIGNS;
                }
            }
        }
    }
}

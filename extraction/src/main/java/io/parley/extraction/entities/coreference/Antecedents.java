package io.parley.extraction.entities.coreference;

import io.parley.extraction.entities.coreference.Scene.Mention;
import io.parley.extraction.entities.linking.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Picks whom a pronoun or nominal means: the nearest sentence with somebody fitting, its subject first. */
final class Antecedents {

    private static final int SENTENCES_BACK = 5;
    private static final int FURTHEST_BACK = 300;

    private final Scene scene;

    Antecedents(Scene scene) {
        this.scene = scene;
    }

    Optional<Draft> before(int sentence, int offset, Predicate<Draft> fits, int least) {
        for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            Mention best = null;
            List<Mention> mentions = scene.mentions(s);
            for (Mention mention : mentions) {
                boolean possible = mention.span().end() <= offset
                        && mention.prominence() >= (s == sentence ? least : 0)
                        && !scene.quoted(mention.span().start())
                        && fits.test(mention.draft());
                if (possible && (best == null || mention.prominence() >= best.prominence())) {
                    best = mention;
                }
            }
            if (best != null) {
                return Optional.of(best.draft());
            }
        }
        return Optional.empty();
    }

    /** The most recent fitting entity; so far back that no reader would look further. */
    Optional<Draft> latest(int sentence, int offset, Predicate<Draft> fits) {
        for (int s = sentence; s >= Math.max(0, sentence - FURTHEST_BACK); s--) {
            List<Mention> mentions = scene.mentions(s);
            for (int m = mentions.size() - 1; m >= 0; m--) {
                Mention mention = mentions.get(m);
                if (mention.span().end() <= offset && fits.test(mention.draft())) {
                    return Optional.of(mention.draft());
                }
            }
        }
        return Optional.empty();
    }
}

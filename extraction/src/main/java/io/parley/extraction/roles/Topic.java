package io.parley.extraction.roles;

import io.parley.extraction.actors.WordClass;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much an article speaks of negotiating, and over what: its words by class. */
final class Topic {

    private static final List<WordClass> KINDS =
            List.of(WordClass.TAKEOVER, WordClass.LABOUR, WordClass.SUIT, WordClass.FIGHT, WordClass.CONFLICT);
    private static final int OFTEN = 3;
    private static final double WORDS_PER_DEGREE = 0.005;
    private static final int MOST = 5;

    private final List<String> features = new ArrayList<>();
    private final int degree;

    private Topic(int degree) {
        this.degree = degree;
    }

    static Topic of(Reading reading) {
        Map<WordClass, Integer> counts = new EnumMap<>(WordClass.class);
        reading.tokens().forEach(token -> count(token, counts));
        reading.document().headlineTokens().forEach(token -> {
            count(token, counts);
            count(token, counts);
        });
        int bargaining = counts.getOrDefault(WordClass.TALKS, 0)
                + counts.getOrDefault(WordClass.TALK, 0)
                + counts.getOrDefault(WordClass.DEAL, 0)
                + counts.getOrDefault(WordClass.MEDIATE, 0);
        int degree = (int) Math.min(
                MOST, bargaining / (WORDS_PER_DEGREE * (reading.tokens().size() + 1)));
        Topic topic = new Topic(degree);
        for (WordClass kind : KINDS) {
            if (counts.getOrDefault(kind, 0) >= OFTEN) {
                topic.features.add("topic=" + kind);
            }
        }
        return topic;
    }

    private static void count(Token token, Map<WordClass, Integer> counts) {
        WordClass.of(token).forEach(meaning -> counts.merge(meaning, 1, Integer::sum));
    }

    /** What the article is about, where it often speaks of it. */
    List<String> features() {
        return features;
    }

    /** How thick words of negotiating stand, from 0 to 5. */
    int degree() {
        return degree;
    }
}

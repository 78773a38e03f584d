package io.parley.benchmarks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Writes paragraphs of made-up words that are as unevenly used as those of a language (Zipf's law). */
public final class Newsroom {

    private static final int VOCABULARY = 20_000;
    private static final String[] SYLLABLES = {
        "ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti"
    };

    private final SplittableRandom random;
    private final double[] cumulative = new double[VOCABULARY];

    public Newsroom(SplittableRandom random) {
        this.random = random;
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1.0 / (rank + 2);
            cumulative[rank] = sum;
        }
    }

    /** An article of about 30 to 900 words, most of them some 400. */
    public List<List<String>> article() {
        int paragraphs = 2 + random.nextInt(6) + random.nextInt(6) + random.nextInt(6);
        List<List<String>> article = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            article.add(paragraph());
        }
        return article;
    }

    /** A paragraph of 15 to 54 words. */
    public List<String> paragraph() {
        int words = 15 + random.nextInt(40);
        List<String> paragraph = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            paragraph.add(word());
        }
        return paragraph;
    }

    /** One word, common ones more often. */
    public String word() {
        double point = random.nextDouble() * cumulative[VOCABULARY - 1];
        int rank = java.util.Arrays.binarySearch(cumulative, point);
        int number = rank < 0 ? -rank - 1 : rank;
        StringBuilder word = new StringBuilder();
        do {
            word.append(SYLLABLES[number % SYLLABLES.length]);
            number /= SYLLABLES.length;
        } while (number > 0);
        return word.toString();
    }
}

package io.parley.benchmarks.copies;

import io.parley.benchmarks.text.Newsroom;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up articles of which it is known who copied whom: of every ten stories some are printed by several outlets, some
 * are followed up next day with the old background, and some fill in a daily form. The same seed gives the same corpus.
 */
final class WireCorpus {

    private static final int FORMS = 20;

    private final SplittableRandom random;
    private final Newsroom newsroom;
    private final Desk desk;
    private final List<WireStory> articles = new ArrayList<>();
    private int stories;

    private WireCorpus(long seed) {
        this.random = new SplittableRandom(seed);
        this.newsroom = new Newsroom(random.split());
        this.desk = new Desk(random.split(), newsroom);
    }

    /** So many articles, in a random order of arrival. */
    static List<WireStory> of(int size, long seed) {
        WireCorpus corpus = new WireCorpus(seed);
        corpus.fill(size);
        return corpus.articles;
    }

    private void fill(int size) {
        List<List<List<String>>> forms = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            forms.add(newsroom.article());
        }
        while (articles.size() < size) {
            if (random.nextInt(10) == 0) {
                print(desk.sameForm(forms.get(random.nextInt(FORMS))), 0);
                continue;
            }
            List<List<String>> original = newsroom.article();
            print(original, random.nextInt(2) * random.nextInt(7));
            if (random.nextInt(3) == 0) {
                print(desk.followUp(original), random.nextInt(3));
            }
        }
        articles.subList(size, articles.size()).clear();
        for (int i = articles.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            articles.set(i, articles.set(other, articles.get(i)));
        }
    }

    private void print(List<List<String>> original, int copies) {
        int story = stories++;
        articles.add(new WireStory(story, original));
        for (int i = 0; i < copies; i++) {
            articles.add(new WireStory(story, desk.copy(original)));
        }
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies of one wire story, found by locality-sensitive hashing of the articles' signatures: those that agree in a band
 * are compared, and joined when one holds most of the other (ADR 0011). A story is named by its smallest article id, so
 * that the order of arrival does not matter; it is made anew from the present versions, so that a changed one leaves it.
 */
public final class Stories {

    /** Share of the shorter text that the longer one must hold: above for cuts and edited leads, below for follow-ups. */
    private static final double COPY = 0.65;

    /** What two texts must share at the least, so that a brief that a long report swallows by chance stays its own story. */
    private static final double LEAST = 0.2;

    /** With how many of its predecessors in a bucket an article is compared: a family of alike reports costs no square. */
    private static final int WINDOW = 64;

    private final List<ArticleId> ids;
    private final Map<ArticleId, Integer> numbers = new HashMap<>();
    /** For each article the number of a smaller one of its story, or its own. */
    private final int[] above;

    public Stories(Map<ArticleId, MinHash> signatures, Collection<ArticleId> articles) {
        ids = articles.stream()
                .distinct()
                .sorted(Comparator.comparing(ArticleId::toString))
                .toList();
        above = new int[ids.size()];
        List<@Nullable MinHash> texts = new ArrayList<>(ids.size());
        for (int i = 0; i < above.length; i++) {
            above[i] = i;
            numbers.put(ids.get(i), i);
            texts.add(signatures.get(ids.get(i)));
        }
        for (int band = 0; band < MinHash.BANDS; band++) {
            buckets(texts, band).forEach(bucket -> join(bucket, texts));
        }
    }

    private static Collection<List<Integer>> buckets(List<@Nullable MinHash> texts, int band) {
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            MinHash text = texts.get(i);
            if (text != null) {
                buckets.computeIfAbsent(text.band(band), key -> new ArrayList<>(1))
                        .add(i);
            }
        }
        return buckets.values();
    }

    private void join(List<Integer> bucket, List<@Nullable MinHash> texts) {
        for (int i = 1; i < bucket.size(); i++) {
            for (int j = Math.max(0, i - WINDOW); j < i; j++) {
                int left = smallest(bucket.get(i));
                int right = smallest(bucket.get(j));
                if (left != right && areCopies(texts.get(bucket.get(i)), texts.get(bucket.get(j)))) {
                    above[Math.max(left, right)] = Math.min(left, right);
                }
            }
        }
    }

    private static boolean areCopies(@Nullable MinHash one, @Nullable MinHash other) {
        return one != null && other != null && one.resemblance(other) >= LEAST && one.containment(other) >= COPY;
    }

    private int smallest(int number) {
        int at = number;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    /** The story of an article: the smallest id among its copies; an article that is not known is a story of its own. */
    public ArticleId of(ArticleId article) {
        Integer number = numbers.get(article);
        return number == null ? article : ids.get(smallest(number));
    }

    /** Number of stories among all articles. */
    public int count() {
        int stories = 0;
        for (int i = 0; i < above.length; i++) {
            stories += above[i] == i ? 1 : 0;
        }
        return stories;
    }
}

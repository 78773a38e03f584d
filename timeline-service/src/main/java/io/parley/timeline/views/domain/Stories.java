package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies of one wire story, found by locality-sensitive hashing of the articles' MinHash signatures: those that agree in
 * a band are compared, and joined when enough of their values agree. A story is named by its smallest article id, so that
 * the order of arrival does not matter.
 */
public final class Stories {

    /** Estimated share of common shingles from which two texts are copies: edited leads and cuts stay above, rewrites below. */
    private static final double COPY = 0.5;

    private static final int BAND = 4;

    private final Map<ArticleId, ArticleId> parent = new HashMap<>();

    public Stories(Map<ArticleId, MinHash> signatures, Collection<ArticleId> articles) {
        List<ArticleId> ids = new ArrayList<>(articles);
        ids.sort(java.util.Comparator.comparing(ArticleId::toString));
        ids.forEach(id -> parent.put(id, id));
        Map<String, List<ArticleId>> bands = new HashMap<>();
        for (ArticleId id : ids) {
            MinHash signature = signatures.get(id);
            if (signature != null) {
                signature.bands(BAND).forEach(band -> bands.computeIfAbsent(band, key -> new ArrayList<>())
                        .add(id));
            }
        }
        bands.values().forEach(bucket -> join(bucket, signatures));
    }

    private void join(List<ArticleId> bucket, Map<ArticleId, MinHash> signatures) {
        for (int i = 1; i < bucket.size(); i++) {
            for (int j = 0; j < i; j++) {
                MinHash left = signatures.get(bucket.get(i));
                MinHash right = signatures.get(bucket.get(j));
                if (left == null || right == null || of(bucket.get(i)).equals(of(bucket.get(j)))) {
                    continue;
                }
                if (left.similarity(right) >= COPY) {
                    unite(of(bucket.get(i)), of(bucket.get(j)));
                }
            }
        }
    }

    private void unite(ArticleId a, ArticleId b) {
        boolean first = a.toString().compareTo(b.toString()) < 0;
        parent.put(first ? b : a, first ? a : b);
    }

    /** The story of an article: the smallest id among its copies. */
    public ArticleId of(ArticleId article) {
        ArticleId above = parent.getOrDefault(article, article);
        while (!above.equals(parent.getOrDefault(above, above))) {
            above = parent.getOrDefault(above, above);
        }
        return above;
    }

    /** Number of stories among all articles. */
    public int count() {
        return (int) parent.keySet().stream().map(this::of).distinct().count();
    }

    /** No article is a copy of another. */
    public static Stories none() {
        return new Stories(Map.of(), Collections.emptyList());
    }
}

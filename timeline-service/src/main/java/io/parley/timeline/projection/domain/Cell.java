package io.parley.timeline.projection.domain;

import io.parley.events.article.ArticleId;
import java.util.Set;

/** An element of a view as it is kept: its JSON, a hash of it, and the articles that it rests on. */
public record Cell(CellKey id, String sortKey, String hash, String summary, Set<ArticleId> articles, String json) {

    public Cell {
        articles = Set.copyOf(articles);
    }

    /** The cell without what it holds, to be compared only: its hash tells whether anything of that differs. */
    public Cell toCompare() {
        return new Cell(id, "", hash, "", articles, "");
    }

    /** Whether it is kept without its words, since an article that it rests on was withdrawn. */
    boolean isWithdrawn() {
        return hash.isEmpty();
    }

    /** Names an element across views. */
    public record CellKey(String view, String key) implements Comparable<CellKey> {
        @Override
        public int compareTo(CellKey other) {
            int byView = view.compareTo(other.view);
            return byView == 0 ? key.compareTo(other.key) : byView;
        }
    }
}

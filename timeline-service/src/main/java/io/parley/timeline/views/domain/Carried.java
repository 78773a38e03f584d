package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a chapter takes from the one before it: the articles that its state stands on, so that a position, a plan or the stage
 * that nothing has changed since is there without reading all that came before.
 *
 * @param turn the article that made the stage what it is; null where there is no stage
 */
public record Carried(Set<ArticleId> articles, @Nullable ArticleId turn) {

    /** What the first chapter takes. */
    public static final Carried NOTHING = new Carried(Set.of(), null);

    public Carried {
        articles = Set.copyOf(articles);
    }

    /** Whether an article turned the stage in an earlier chapter: it does so again, whatever was reported beside it. */
    boolean isTurnedBy(ArticleId article) {
        return article.equals(turn);
    }
}

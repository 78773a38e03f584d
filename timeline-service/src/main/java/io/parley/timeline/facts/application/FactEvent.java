package io.parley.timeline.facts.application;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;

/** What comes in about an article, in any order: the article itself, and the two lists that an engine read in it. */
public sealed interface FactEvent {

    /** The article concerned. */
    ArticleId articleId();

    /** A version of the article, or its hold or kill. */
    record OfArticle(ArticleEvent event) implements FactEvent {
        @Override
        public ArticleId articleId() {
            return event.articleId();
        }
    }

    /** The entities of a version. */
    record OfEntities(EntitiesEvent event) implements FactEvent {
        @Override
        public ArticleId articleId() {
            return event.articleId();
        }
    }

    /** The claims and other facts of a version. */
    record OfClaims(ClaimsEvent event) implements FactEvent {
        @Override
        public ArticleId articleId() {
            return event.articleId();
        }
    }
}

package io.parley.extract.articles.domain;

import io.parley.events.EventLimits;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleStatus;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.engine.Engine;
import io.parley.events.entities.EntitiesEvent;
import io.parley.extraction.Extraction;
import java.util.List;

/** What the engine reports of one article version: exactly one entities and one claims event, empty lists included. */
public record ArticleReport(EntitiesEvent entities, ClaimsEvent claims) {

    /**
     * The report of an extraction.
     *
     * @param partly whether only the beginning of the text was read
     */
    public static ArticleReport of(ArticleEvent article, Engine engine, Extraction found, boolean partly) {
        ArticleReport whole = new ArticleReport(
                new EntitiesEvent(
                        article.articleId(), article.version(), engine, found.language(), found.entities(), partly),
                new ClaimsEvent(
                        article.articleId(),
                        article.version(),
                        engine,
                        found.claims(),
                        found.meetings(),
                        found.proposals(),
                        found.figures(),
                        found.roles(),
                        found.positions(),
                        found.events(),
                        found.stage(),
                        partly));
        return whole.within(EventLimits.CONTRACT);
    }

    /** The report of a version without text: it says nothing, so that nothing of an earlier version stays. */
    public static ArticleReport silent(ArticleEvent article, Engine engine) {
        return new ArticleReport(
                new EntitiesEvent(article.articleId(), article.version(), engine, article.language(), List.of(), false),
                new ClaimsEvent(
                        article.articleId(),
                        article.version(),
                        engine,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        false));
    }

    /** The same report with every list and text cut at these limits; an event that lost something says so. */
    public ArticleReport within(EventLimits limits) {
        return new ArticleReport(Trim.event(entities, limits), Trim.event(claims, limits));
    }

    /** Whether an article version has a text to read. */
    public static boolean hasText(ArticleEvent article) {
        return article.status() == ArticleStatus.USABLE && !article.body().isBlank();
    }
}

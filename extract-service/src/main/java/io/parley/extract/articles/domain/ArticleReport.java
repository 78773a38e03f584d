package io.parley.extract.articles.domain;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleStatus;
import io.parley.events.claims.Claim;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.engine.Engine;
import io.parley.events.entities.EntitiesEvent;
import io.parley.extraction.Extraction;
import java.util.List;

/** What the engine reports of one article version: exactly one entities and one claims event, empty lists included. */
public record ArticleReport(EntitiesEvent entities, ClaimsEvent claims) {

    /** The report of an extraction; claims beyond the contract's limit are left out and the event says so. */
    public static ArticleReport of(ArticleEvent article, Engine engine, Extraction found) {
        List<Claim> claims = found.claims();
        boolean truncated = claims.size() > ClaimsEvent.MAX_CLAIMS;
        return new ArticleReport(
                new EntitiesEvent(article.articleId(), article.version(), engine, found.language(), found.entities()),
                new ClaimsEvent(
                        article.articleId(),
                        article.version(),
                        engine,
                        truncated ? claims.subList(0, ClaimsEvent.MAX_CLAIMS) : claims,
                        found.meetings(),
                        found.proposals(),
                        found.figures(),
                        found.roles(),
                        found.positions(),
                        found.events(),
                        found.stage(),
                        truncated));
    }

    /** The report of a version without text: it says nothing, so that nothing of an earlier version stays. */
    public static ArticleReport silent(ArticleEvent article, Engine engine) {
        return new ArticleReport(
                new EntitiesEvent(article.articleId(), article.version(), engine, article.language(), List.of()),
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

    /** Whether an article version has a text to read. */
    public static boolean hasText(ArticleEvent article) {
        return article.status() == ArticleStatus.USABLE && !article.body().isBlank();
    }
}

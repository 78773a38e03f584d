package io.parley.extract.articles.application;

import io.parley.events.article.ArticleEvent;
import io.parley.events.engine.Engine;
import io.parley.extract.articles.domain.ArticleReport;
import io.parley.extraction.ArticleText;
import io.parley.extraction.Extractor;

/** Reads articles with one engine; called by the Kafka adapter, safe for threads as the engine is. */
public final class ArticleReader {

    private final Extractor extractor;
    private final Engine engine;

    public ArticleReader(Extractor extractor) {
        this.extractor = extractor;
        this.engine = extractor.engine();
    }

    /** What an article version says; a pure function of the event and the engine. */
    public ArticleReport read(ArticleEvent article) {
        if (!ArticleReport.hasText(article)) {
            return ArticleReport.silent(article, engine);
        }
        ArticleText text = new ArticleText(
                article.articleId().toString(),
                article.headline(),
                article.body(),
                article.published() == null ? null : article.published().day(),
                article.language());
        return ArticleReport.of(article, engine, extractor.extract(text));
    }
}

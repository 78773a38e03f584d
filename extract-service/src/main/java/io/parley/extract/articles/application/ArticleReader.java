package io.parley.extract.articles.application;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.parley.events.article.ArticleEvent;
import io.parley.events.engine.Engine;
import io.parley.extract.articles.domain.ArticleReport;
import io.parley.extract.articles.domain.ReadableText;
import io.parley.extraction.ArticleText;
import io.parley.extraction.Extractor;
import java.time.Duration;

/** Reads articles with one engine; called by the Kafka adapter, safe for threads as the engine is. */
public final class ArticleReader {

    private static final Duration SHORTEST = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Extractor extractor;
    private final Engine engine;
    private final int longestText;
    private final Timer timer;

    /** @param longestText characters of a body that are read; the report of a longer one says {@code truncated} */
    public ArticleReader(Extractor extractor, int longestText) {
        this.extractor = extractor;
        this.engine = extractor.engine();
        this.longestText = longestText;
        this.timer = Timer.builder("parley.extraction")
                .description("Time of the engine for one article")
                .tag("engine", engine.name())
                .publishPercentileHistogram()
                .minimumExpectedValue(SHORTEST)
                .maximumExpectedValue(LONGEST)
                .register(Metrics.globalRegistry);
    }

    /** The engine that it reads with. */
    public Engine engine() {
        return engine;
    }

    /** What an article version says; a pure function of the event and the engine. */
    public ArticleReport read(ArticleEvent article) {
        if (!ArticleReport.hasText(article)) {
            return ArticleReport.silent(article, engine);
        }
        ReadableText body = ReadableText.of(article.body(), longestText);
        ArticleText text = new ArticleText(
                article.articleId().toString(),
                article.headline(),
                body.text(),
                article.published() == null ? null : article.published().day(),
                article.language());
        return ArticleReport.of(article, engine, timer.record(() -> extractor.extract(text)), body.isPart());
    }
}

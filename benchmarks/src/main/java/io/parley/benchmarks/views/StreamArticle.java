package io.parley.benchmarks.views;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Published;
import io.parley.events.claims.ClaimsEvent;
import io.parley.extraction.ArticleText;
import io.parley.extraction.Extraction;
import io.parley.extraction.Extractor;
import io.parley.ingest.article.domain.Similarity;
import io.parley.timeline.facts.domain.ReportedArticle;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a batch: an article as ingest-service takes it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record StreamArticle(
        String id,
        @Nullable String headline,
        @Nullable String published,
        String text,
        @Nullable String provider) {

    /** The article with all that the engine reads in it, as timeline-service would hold it. */
    ReportedArticle read(Extractor extractor) {
        ArticleEvent article = article();
        Published at = article.published();
        Extraction found = extractor.extract(new ArticleText(
                article.articleId().toString(), headline, article.body(), at == null ? null : at.day(), null));
        return new ReportedArticle(
                article,
                found.entities(),
                new ClaimsEvent(
                        article.articleId(),
                        article.version(),
                        extractor.engine(),
                        found.claims(),
                        found.meetings(),
                        found.proposals(),
                        found.figures(),
                        found.roles(),
                        found.positions(),
                        found.events(),
                        found.stage(),
                        false));
    }

    private ArticleEvent article() {
        String sender = provider == null ? "stream" : provider;
        return new ArticleEvent(
                ArticleId.of(sender, id),
                1,
                ArticleStatus.USABLE,
                sender,
                id,
                null,
                null,
                "en",
                headline,
                null,
                null,
                text,
                published == null ? null : Published.parse(published),
                published == null ? Instant.EPOCH : publishedAt(published),
                null,
                null,
                List.of(),
                null,
                id,
                Similarity.of(text),
                "text/plain");
    }

    /** A batch of the past is read as if each article had come when it was published. */
    private static Instant publishedAt(String published) {
        return Published.parse(published)
                .day()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}

package io.parley.timeline.projection.adapter;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Cause.Reason;
import io.parley.timeline.database.Sql;
import io.parley.timeline.projection.application.Freshness;
import io.parley.timeline.topics.domain.TopicSlug;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Times articles from when ingest first published them until a topic shows them: {@code parley_freshness_seconds}. What is
 * read again from the beginning of a Kafka topic counts with its age.
 */
@ApplicationScoped
public class MeteredFreshness implements Freshness {

    private static final Logger LOG = Logger.getLogger(MeteredFreshness.class);

    /** Of a burst the first ones say enough. */
    private static final int MOST = 200;

    private final Sql sql;
    private final Timer timer = Timer.builder("parley.freshness")
            .description("From the first publication by ingest until a topic shows it")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(50))
            .maximumExpectedValue(Duration.ofMinutes(10))
            .register(Metrics.globalRegistry);

    @Inject
    MeteredFreshness(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void shown(TopicSlug slug, List<Cause> causes) {
        List<Cause> articles = causes.stream()
                .filter(cause -> cause.reason() == Reason.ARTICLE || cause.reason() == Reason.CORRECTION)
                .limit(MOST)
                .toList();
        if (articles.isEmpty()) {
            return;
        }
        try {
            Instant now = Instant.now();
            QuarkusTransaction.requiringNew()
                    .call(() -> published(slug, articles))
                    .forEach(at -> timer.record(Duration.between(at, now)));
        } catch (RuntimeException e) {
            LOG.debugf(e, "the age of what was projected is not known");
        }
    }

    private List<Instant> published(TopicSlug slug, List<Cause> articles) {
        return sql.query(
                """
                select available_at from article_version
                join unnest(?, ?) as shown (article_id, version) using (article_id, version)
                where exists (select 1 from topic where slug = ? and rebuilds is null)""",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                articles.stream().map(Cause::articleId).map(ArticleId::value).toArray(UUID[]::new),
                articles.stream().map(Cause::version).toArray(Long[]::new),
                slug.value());
    }
}

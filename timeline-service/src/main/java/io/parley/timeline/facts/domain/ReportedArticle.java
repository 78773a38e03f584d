package io.parley.timeline.facts.domain;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.Published;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complete version of an article: its text and all that the engine read in it. */
public record ReportedArticle(ArticleEvent article, List<Entity> entities, ClaimsEvent report) {

    private static final int BYTES_A_CHARACTER = 2;

    /** Measured over articles of 50 to 70 facts that share strings; 500 where each has its own. */
    private static final int BYTES_A_FACT = 300;

    private static final int BYTES_BESIDE = 2_000;

    public ReportedArticle {
        entities = List.copyOf(entities);
    }

    public ArticleId id() {
        return article.articleId();
    }

    public String provider() {
        return article.provider();
    }

    /** Rough number of bytes in memory: facts weigh far more than the text that they were read in. */
    public long weight() {
        return BYTES_BESIDE + (long) BYTES_A_CHARACTER * article.body().length() + (long) BYTES_A_FACT * facts();
    }

    private int facts() {
        return entities.size()
                + report.claims().size()
                + report.meetings().size()
                + report.proposals().size()
                + report.figures().size()
                + report.roles().size()
                + report.positions().size()
                + report.events().size();
    }

    /** Time of publication as its sender gave it, or null. */
    public @Nullable String published() {
        return article.published() == null ? null : article.published().value();
    }

    /** The moment that publications are ordered and decayed by; a day without a time is its start in UTC. */
    public @Nullable Instant publishedAt() {
        return moment(article.published());
    }

    /** The moment that a time of publication stands for; null for none. */
    public static @Nullable Instant moment(@Nullable Published published) {
        if (published == null) {
            return null;
        }
        return switch (published.precision()) {
            case DAY ->
                LocalDate.parse(published.value()).atStartOfDay(ZoneOffset.UTC).toInstant();
            case SECOND -> OffsetDateTime.parse(published.value()).toInstant();
        };
    }

    /** Orders by publication, undated first, then by id: never by arrival. */
    public String order() {
        Instant at = publishedAt();
        return (at == null ? "" : "%020d".formatted(at.getEpochSecond() + OFFSET)) + " " + id();
    }

    /** Keeps the seconds of years before 1970 positive, so that their digits order. */
    private static final long OFFSET = 100_000_000_000L;
}

package io.parley.timeline.views.domain;

import io.parley.events.article.Published;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates that can be meant. An article dated in 2099 would age all others to nothing, and a meeting in the year 20 heads every
 * timeline: what cannot be is treated as not dated.
 */
public final class Plausible {

    /** How far ahead of its arrival an article may be dated: embargoes and slips of a clock are days, slips of a year happen. */
    private static final Duration AHEAD = Duration.ofDays(366);

    private static final int YEARS_AHEAD = 10;
    private static final int YEARS_BEFORE = 100;

    private static final Question<OnTopicArticle, Optional<Instant>> PUBLISHED = new Question<>();

    private Plausible() {}

    /** When an article was published, see {@link #publishedAt(ReportedArticle)}. */
    static @Nullable Instant publishedAt(OnTopicArticle article) {
        return article.once(PUBLISHED, article, () -> Optional.ofNullable(publishedAt(article.reported())))
                .orElse(null);
    }

    /** When an article was published; null where it says nothing, or what cannot be. */
    public static @Nullable Instant publishedAt(ReportedArticle reported) {
        return publishedAt(reported.article().published(), reported.article().availableAt());
    }

    /** The same of the parts of an article's event. */
    public static @Nullable Instant publishedAt(@Nullable Published published, Instant availableAt) {
        Instant at = ReportedArticle.moment(published);
        return at == null || at.isAfter(availableAt.plus(AHEAD)) ? null : at;
    }

    /** The same as its sender wrote it. */
    static @Nullable String published(ReportedArticle reported) {
        return publishedAt(reported) == null ? null : reported.published();
    }

    /** A date that an article tells; null where it lies out of reach of the article's own. */
    static @Nullable String date(@Nullable String date, ReportedArticle reported) {
        Optional<DateWindow> window = DateWindow.of(date);
        if (window.isEmpty()) {
            return null;
        }
        Instant at = publishedAt(reported);
        LocalDate day = (at == null ? reported.article().availableAt() : at)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        boolean reachable = window.get().first().isBefore(day.plusYears(YEARS_AHEAD))
                && window.get().last().isAfter(day.minusYears(YEARS_BEFORE));
        return reachable ? date : null;
    }
}

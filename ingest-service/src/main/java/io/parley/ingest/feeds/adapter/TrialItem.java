package io.parley.ingest.feeds.adapter;

import io.parley.events.article.ArticleId;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Identified;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed that is tried out.
 *
 * @param published as the event would carry it; null when the feed does not date it
 * @param problem why it would not be taken in; null when it would
 */
public record TrialItem(
        @Nullable ArticleId articleId,
        @Nullable String itemId,
        @Nullable String headline,
        @Nullable String published,
        int characters,
        @Nullable String problem) {

    static TrialItem of(Identified item) {
        if (item instanceof Identified.Article article) {
            Submission submission = article.submission();
            var published = submission.content().published();
            return new TrialItem(
                    submission.articleId(),
                    submission.itemId(),
                    submission.content().headline(),
                    published == null ? null : published.value(),
                    submission.content().body().length(),
                    null);
        }
        return item instanceof Identified.NotAnArticle other
                ? new TrialItem(other.articleId(), null, null, null, 0, other.reason())
                : new TrialItem(
                        null,
                        null,
                        null,
                        null,
                        0,
                        ((Identified.Refused) item).refusal().reason());
    }
}

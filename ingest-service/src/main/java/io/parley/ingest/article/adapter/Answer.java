package io.parley.ingest.article.adapter;

import io.parley.events.article.ArticleId;
import io.parley.foundation.problem.Problem;
import io.parley.ingest.article.application.Outcome;
import io.parley.ingest.article.application.Outcome.Taken;
import io.parley.ingest.wire.application.Identified.NotAnArticle;
import org.jspecify.annotations.Nullable;

/**
 * The answer about one item, as senders see it.
 *
 * @param reason why it is no article, where it is none
 * @param problem instead of all else, in lists: what is wrong with the item
 */
public record Answer(
        @Nullable ArticleId articleId,
        @Nullable Long version,
        @Nullable Status status,
        @Nullable Boolean duplicate,
        @Nullable String reason,
        @Nullable Problem problem) {

    /** The words of the interface. */
    public enum Status {
        ACCEPTED,
        DUPLICATE,
        STALE,
        HELD,
        NOT_AN_ARTICLE
    }

    /** The answer to an article. */
    public static Answer of(Outcome outcome) {
        if (outcome instanceof Taken taken) {
            return new Answer(
                    taken.articleId(),
                    taken.version(),
                    Status.valueOf(taken.status().name()),
                    taken.duplicate(),
                    null,
                    null);
        }
        return of(Problems.notAcknowledged());
    }

    public static Answer of(NotAnArticle other) {
        return new Answer(other.articleId(), null, Status.NOT_AN_ARTICLE, false, other.reason(), null);
    }

    public static Answer of(Problem problem) {
        return new Answer(null, null, null, null, null, problem);
    }

    /** 202 when the event is or will be published, 200 when there is nothing to publish. */
    int httpStatus() {
        return status == Status.ACCEPTED || status == Status.HELD ? 202 : 200;
    }
}

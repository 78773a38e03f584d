package io.parley.ingest.article.adapter;

import io.parley.events.article.ArticleId;
import io.parley.foundation.problem.Problem;
import io.parley.ingest.article.application.Outcome;
import io.parley.ingest.article.application.Outcome.Taken;
import io.parley.ingest.article.domain.Remark;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Identified.NotAnArticle;
import io.parley.ingest.wire.application.Identified.Overtaken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer about one item, as senders see it.
 *
 * @param reason why it is no article, where it is none
 * @param remarks what should be known of how the item was read; null for nothing
 * @param problem instead of all else, in lists: what is wrong with the item
 */
public record Answer(
        @Nullable ArticleId articleId,
        @Nullable Long version,
        @Nullable Status status,
        @Nullable Boolean duplicate,
        @Nullable String reason,
        @Nullable List<String> remarks,
        @Nullable Problem problem) {

    /** The words of the interface. */
    public enum Status {
        ACCEPTED,
        DUPLICATE,
        STALE,
        HELD,
        NOT_AN_ARTICLE
    }

    /** The answer to an article that was handed in. */
    public static Answer of(Outcome outcome, Submission submission) {
        if (outcome instanceof Taken taken) {
            return new Answer(
                    taken.articleId(),
                    taken.version(),
                    Status.valueOf(taken.status().name()),
                    taken.duplicate(),
                    null,
                    texts(submission.remarks()),
                    null);
        }
        return of(Problems.notAcknowledged());
    }

    private static @Nullable List<String> texts(List<Remark> remarks) {
        return remarks.isEmpty() ? null : remarks.stream().map(Remark::text).toList();
    }

    /** The answer to an item that gives way to another one of its document. */
    public static Answer of(Overtaken item) {
        Status status = item.same() ? Status.DUPLICATE : Status.STALE;
        return new Answer(item.articleId(), null, status, item.same(), item.reason(), null, null);
    }

    public static Answer of(NotAnArticle other) {
        return new Answer(other.articleId(), null, Status.NOT_AN_ARTICLE, false, other.reason(), null, null);
    }

    public static Answer of(Problem problem) {
        return new Answer(null, null, null, null, null, null, problem);
    }

    /** 202 when the event is or will be published, 200 when there is nothing to publish. */
    int httpStatus() {
        return status == Status.ACCEPTED || status == Status.HELD ? 202 : 200;
    }
}

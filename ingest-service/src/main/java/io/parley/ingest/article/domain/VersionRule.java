package io.parley.ingest.article.domain;

import io.parley.events.article.ArticleStatus;
import io.parley.ingest.article.domain.Decision.Accept;
import io.parley.ingest.article.domain.Decision.Repeat;
import io.parley.ingest.article.domain.Decision.Stale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The order of versions: the sender's numbers decide, else its times, else arrival. A kill always wins, whatever its
 * number or clock says, and gives way only to a version that its sender placed strictly behind it and all before it.
 */
public final class VersionRule {

    private VersionRule() {}

    /** Decides on a submission against the current version of its article, null when there is none. */
    public static Decision decide(@Nullable Head head, Submission submission) {
        SenderOrder order = submission.order();
        if (head == null) {
            return new Accept(order.firstVersion(), order);
        }
        if (head.equalTo(submission)) {
            return new Repeat(head);
        }
        OptionalInt comparison = order.compare(head.order());
        boolean older = comparison.isPresent() && comparison.getAsInt() < 0;
        boolean strictlyNewer = comparison.isPresent() && comparison.getAsInt() > 0;
        if (submission.status() == ArticleStatus.CANCELED && head.status() != ArticleStatus.CANCELED) {
            return new Accept(Math.max(order.firstVersion(), head.version() + 1), order.later(head.order()));
        }
        if (older || (head.status() == ArticleStatus.CANCELED && !strictlyNewer)) {
            return new Stale(order.firstVersion());
        }
        long version = Math.max(order.firstVersion(), head.version() + 1);
        return new Accept(version, order.following(head.order()));
    }
}

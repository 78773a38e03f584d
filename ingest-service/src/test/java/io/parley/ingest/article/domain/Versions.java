package io.parley.ingest.article.domain;

import io.parley.events.article.ArticleStatus;
import io.parley.ingest.article.domain.Head.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds submissions and plays them against the rule of versions. */
public final class Versions {

    private Versions() {}

    public static Submission submission(
            @Nullable Long number, @Nullable Instant time, ArticleStatus status, String body) {
        Content content = new Content(null, null, null, body, null, null, null, null, null, List.of(), null);
        return Submission.of(
                "desk",
                "item",
                new SenderOrder(number, time),
                status,
                new Embargo.Unsaid(),
                content,
                "ninjs",
                List.of());
    }

    public static Submission numbered(long number) {
        return submission(number, null, ArticleStatus.USABLE, "Text of version " + number);
    }

    /** The head after a sequence of arrivals. */
    public static @Nullable Head play(List<Submission> arrivals) {
        Head head = null;
        for (Submission arrival : arrivals) {
            if (VersionRule.decide(head, arrival) instanceof Decision.Accept accept) {
                head = new Head(
                        UUID.randomUUID(),
                        arrival.articleId(),
                        accept.version(),
                        accept.order(),
                        arrival.status(),
                        arrival.embargoed(),
                        arrival.contentHash(),
                        Delivery.PUBLISHED);
            }
        }
        return head;
    }
}

package io.parley.ingest.article.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of one article as its sender handed it in; a withheld or killed one has lost its text.
 *
 * @param provider short stable name of the sender
 * @param itemId the sender's own id of the item
 * @param embargoed moment before which the text must not leave; null for none
 * @param format name of the wire format it came in
 */
public record Submission(
        ArticleId articleId,
        String provider,
        String itemId,
        SenderOrder order,
        ArticleStatus status,
        @Nullable Instant embargoed,
        Content content,
        String contentHash,
        @Nullable Signature signature,
        String format) {

    /** Makes a submission of an identified item; drops the text where the status forbids it and hashes the rest. */
    public static Submission of(
            String provider,
            String itemId,
            SenderOrder order,
            ArticleStatus status,
            @Nullable Instant embargoed,
            Content content,
            String format) {
        Content kept = status == ArticleStatus.USABLE ? content : content.withoutText();
        return new Submission(
                ArticleId.of(provider, itemId),
                provider,
                itemId,
                order,
                status,
                embargoed,
                kept,
                ContentHash.of(kept),
                Similarity.of(kept.body()),
                format);
    }

    /** Whether its text has to wait at this moment. */
    public boolean isHeldAt(Instant now) {
        return status == ArticleStatus.USABLE && embargoed != null && embargoed.isAfter(now);
    }
}

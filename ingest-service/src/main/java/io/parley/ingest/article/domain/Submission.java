package io.parley.ingest.article.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of one article as its sender handed it in; a withheld or killed one has lost its text.
 *
 * @param provider short stable name of the sender
 * @param itemId the sender's own id of the item
 * @param embargo what this version says about its embargo
 * @param format name of the wire format it came in
 * @param remarks what should be known of how it was read
 */
public record Submission(
        ArticleId articleId,
        String provider,
        String itemId,
        SenderOrder order,
        ArticleStatus status,
        Embargo embargo,
        Content content,
        String contentHash,
        @Nullable Signature signature,
        String format,
        List<Remark> remarks) {

    public Submission {
        remarks = List.copyOf(remarks);
    }

    /** Makes a submission of an identified item; drops the text where the status forbids it and hashes the rest. */
    public static Submission of(
            String provider,
            String itemId,
            SenderOrder order,
            ArticleStatus status,
            Embargo embargo,
            Content content,
            String format,
            List<Remark> remarks) {
        Content kept = status == ArticleStatus.USABLE ? content : content.withoutText();
        return new Submission(
                ArticleId.of(provider, itemId),
                provider,
                itemId,
                order,
                status,
                embargo,
                kept,
                ContentHash.of(kept),
                Similarity.of(kept.body()),
                format,
                remarks);
    }

    /** Moment before which the text must not leave, as far as this version says it; null for none. */
    public @Nullable Instant embargoed() {
        return embargo.after(null);
    }

    /** The same version behind another one, whose embargo goes on where this one says nothing. */
    public Submission following(@Nullable Head head) {
        Instant end = embargo.after(head == null ? null : head.embargoed());
        return Objects.equals(end, embargoed()) ? this : with(itemId, Embargo.until(end), remarks);
    }

    /** The same version under another id of its sender's. */
    public Submission named(String otherId, Remark reason) {
        List<Remark> all = new ArrayList<>(remarks);
        all.add(reason);
        return with(otherId, embargo, all);
    }

    private Submission with(String id, Embargo settled, List<Remark> all) {
        return new Submission(
                ArticleId.of(provider, id),
                provider,
                id,
                order,
                status,
                settled,
                content,
                contentHash,
                signature,
                format,
                all);
    }

    /** Whether its text has to wait at this moment. */
    public boolean isHeldAt(Instant now) {
        Instant end = embargoed();
        return status == ArticleStatus.USABLE && end != null && end.isAfter(now);
    }
}

package io.parley.ingest.feeds.adapter;

import io.parley.events.article.ArticleId;
import io.parley.events.article.Published;
import io.parley.ingest.article.application.Rehearsal;
import io.parley.ingest.article.domain.Remark;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.feeds.application.Preview;
import io.parley.ingest.wire.application.Identified;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed that is tried out.
 *
 * @param fate what would become of it; null when it would be left out
 * @param published as the event would carry it; null when the feed does not date it
 * @param remarks what should be known of how it was read
 * @param problem why it would not be taken in; null when it would
 */
public record TrialItem(
        @Nullable ArticleId articleId,
        @Nullable String provider,
        @Nullable String itemId,
        @Nullable Rehearsal fate,
        @Nullable String headline,
        @Nullable String url,
        @Nullable String published,
        int characters,
        List<String> remarks,
        @Nullable String problem) {

    public TrialItem {
        remarks = List.copyOf(remarks);
    }

    static TrialItem of(Preview.Entry entry) {
        Identified item = entry.item();
        if (item instanceof Identified.Article article) {
            return of(article.submission(), entry.fate());
        }
        if (item instanceof Identified.Overtaken other) {
            return leftOut(other.articleId(), other.reason());
        }
        return item instanceof Identified.NotAnArticle other
                ? leftOut(other.articleId(), other.reason())
                : leftOut(null, ((Identified.Refused) item).refusal().sentence());
    }

    private static TrialItem of(Submission item, @Nullable Rehearsal fate) {
        Published published = item.content().published();
        return new TrialItem(
                item.articleId(),
                item.provider(),
                item.itemId(),
                fate,
                item.content().headline(),
                item.content().url(),
                published == null ? null : published.value(),
                item.content().body().length(),
                item.remarks().stream().map(Remark::text).toList(),
                null);
    }

    private static TrialItem leftOut(@Nullable ArticleId articleId, String problem) {
        return new TrialItem(articleId, null, null, null, null, null, null, 0, List.of(), problem);
    }
}

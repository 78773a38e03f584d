package io.parley.ingest.wire.application;

import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Published;
import io.parley.ingest.article.domain.Content;
import io.parley.ingest.article.domain.ContentHash;
import io.parley.ingest.article.domain.Remark;
import io.parley.ingest.article.domain.Remark.Kind;
import io.parley.ingest.article.domain.SenderOrder;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.domain.Draft;
import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Completes what a document says by what its request says, judges its clock, and gives it its identity. */
final class Identification {

    /** Provider of documents that name none and whose id names none either. */
    static final String UNKNOWN = "unknown";

    /** Formats whose documents need no id: plain texts and pages that somebody saved. */
    private static final Set<String> KNOWN_BY_WORDS = Set.of("text", "html");

    private Identification() {}

    static Identified of(Item item, Parameters parameters, Calendar calendar) {
        if (item instanceof Item.Refused refused) {
            return new Identified.Refused(refused.refusal());
        }
        if (item instanceof Item.NotAnArticle other) {
            String id = first(parameters.id(), other.itemId());
            String provider = provider(parameters, other.provider());
            return new Identified.NotAnArticle(id == null ? null : articleId(provider, id), other.reason());
        }
        return article((Draft) item, parameters, calendar);
    }

    private static Identified article(Draft draft, Parameters parameters, Calendar calendar) {
        String provider = provider(parameters, draft.provider());
        String headline = first(parameters.headline(), draft.headline());
        String body = draft.body() == null ? "" : draft.body();
        boolean usable = draft.status() == ArticleStatus.USABLE;
        String itemId = itemId(draft, parameters);
        if (usable && headline == null && !draft.hasText()) {
            return new Identified.NotAnArticle(
                    itemId == null ? null : articleId(provider, itemId), "it has no text, headline or description");
        }
        if (itemId == null && KNOWN_BY_WORDS.contains(draft.format())) {
            itemId = ContentHash.ofText(body);
        }
        if (itemId == null) {
            return refused(Refusal.Kind.UNIDENTIFIED, "id", "is missing: neither the document nor the request has one");
        }
        List<Remark> remarks = new ArrayList<>(draft.remarks());
        Published published = calendar.published(draft, parameters, remarks);
        if (provider.equals(UNKNOWN)) {
            remarks.add(new Remark(
                    Kind.IDENTITY,
                    "neither the document nor the request names a provider: it counts as \"unknown\"'s"));
        }
        Content content = new Content(
                headline,
                draft.byline(),
                draft.dateline(),
                body,
                first(parameters.language(), draft.language()),
                draft.publisher(),
                first(parameters.url(), draft.url()),
                published,
                draft.expires(),
                draft.subjects(),
                draft.editorialNote());
        Refusal unfit = Texts.unfit(provider, itemId, content);
        if (unfit != null) {
            return new Identified.Refused(unfit);
        }
        SenderOrder stated = parameters.version() == null
                ? draft.order()
                : new SenderOrder(parameters.version(), draft.order().time());
        SenderOrder order = calendar.believed(stated, remarks);
        return new Identified.Article(Submission.of(
                provider, itemId, order, draft.status(), draft.embargo(), content, draft.format(), remarks));
    }

    /** A page is known by its address, else by its words; a plain text by its words, wherever it came from. */
    private static @Nullable String itemId(Draft draft, Parameters parameters) {
        String id = first(parameters.id(), draft.itemId());
        return id == null && !"text".equals(draft.format()) ? parameters.url() : id;
    }

    private static ArticleId articleId(String provider, String itemId) {
        return ArticleId.of(provider, itemId);
    }

    private static String provider(Parameters parameters, @Nullable String ofDocument) {
        return Objects.requireNonNullElse(first(parameters.provider(), ofDocument), UNKNOWN);
    }

    private static @Nullable String first(@Nullable String preferred, @Nullable String other) {
        return preferred == null ? other : preferred;
    }

    private static Identified refused(Refusal.Kind kind, String field, String reason) {
        return new Identified.Refused(new Refusal(kind, field, reason));
    }
}

package io.parley.ingest.wire.adapter;

import static io.parley.ingest.wire.adapter.XmlNodes.attribute;
import static io.parley.ingest.wire.adapter.XmlNodes.child;

import io.parley.events.article.ArticleStatus;
import io.parley.ingest.article.domain.Embargo;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Moments;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import java.time.Instant;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Identity, version and status of a NITF document, and what it does to another one. */
final class NitfManagement {

    private final Element root;
    private final @Nullable Element docdata;

    NitfManagement(Element root, @Nullable Element docdata) {
        this.root = root;
        this.docdata = docdata;
    }

    @Nullable
    String itemId() {
        String id = attribute(child(docdata, "doc-id"), "id-string");
        return id == null ? attribute(child(docdata, "du-key"), "key") : id;
    }

    @Nullable
    String provider() {
        String source = attribute(child(docdata, "doc-id"), "regsrc");
        return source == null ? Authorities.of(itemId()) : source;
    }

    @Nullable
    Long number() {
        Element key = child(docdata, "du-key");
        Long version = WholeNumbers.read(attribute(key, "version"));
        return version == null ? WholeNumbers.read(attribute(key, "generation")) : version;
    }

    @Nullable
    String issueDate() {
        String issued = attribute(child(docdata, "date.issue"), "norm");
        return issued == null ? attribute(root.getElementsByTag("pubdata").first(), "date.publication") : issued;
    }

    @Nullable
    String issued() {
        return attribute(child(docdata, "date.issue"), "norm");
    }

    ArticleStatus status() {
        return status("management-status", attribute(docdata, "management-status"));
    }

    /** The release date ends an embargo; a document that only says it is embargoed is so without an end. */
    Embargo embargo() {
        Instant release = Moments.latestEmbargo("date.release", attribute(child(docdata, "date.release"), "norm"));
        String status = attribute(docdata, "management-status");
        if (release != null || status == null) {
            return Embargo.until(release);
        }
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "embargoed" -> Embargo.until(Embargo.OPEN_ENDED);
            case "usable" -> new Embargo.StatusUsable();
            default -> new Embargo.Unsaid();
        };
    }

    /** The new status of the document that this one acts on, or null when it acts on none. */
    @Nullable
    Item actionOnAnother() {
        String target = attribute(docdata, "management-doc-idref");
        String status = attribute(docdata, "management-idref-status");
        if (target == null || status == null) {
            return null;
        }
        NitfTarget acted = NitfTarget.of(target);
        return XmlFormat.guarded(() -> {
            ArticleStatus wanted = status("management-idref-status", status);
            if (wanted == ArticleStatus.USABLE) {
                return new Item.NotAnArticle(provider(), acted.id(), "the document that is acted on stays usable");
            }
            return new DraftBuilder(NitfFormat.NAME)
                    .itemId(acted.id())
                    .provider(provider())
                    .status(wanted)
                    .number(acted.version())
                    .versionCreated(issued())
                    .editorialNote(attribute(child(docdata, "ed-msg"), "info"))
                    .build();
        });
    }

    private static ArticleStatus status(String field, @Nullable String text) {
        return switch (text == null ? "usable" : text.toLowerCase(Locale.ROOT)) {
            case "usable", "embargoed" -> ArticleStatus.USABLE;
            case "withheld" -> ArticleStatus.WITHHELD;
            case "canceled", "cancelled" -> ArticleStatus.CANCELED;
            default ->
                throw new RefusedException(Refusal.invalid(field, "is none of usable, embargoed, withheld, canceled"));
        };
    }
}

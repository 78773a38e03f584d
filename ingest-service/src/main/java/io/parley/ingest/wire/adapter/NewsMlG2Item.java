package io.parley.ingest.wire.adapter;

import static io.parley.ingest.wire.adapter.XmlNodes.attribute;
import static io.parley.ingest.wire.adapter.XmlNodes.child;
import static io.parley.ingest.wire.adapter.XmlNodes.code;
import static io.parley.ingest.wire.adapter.XmlNodes.line;
import static io.parley.ingest.wire.adapter.XmlNodes.path;

import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Subject;
import io.parley.ingest.article.domain.Embargo;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Moments;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one newsItem. The status decides over a signal; an embargo is one only where it is stated. */
final class NewsMlG2Item {

    private static final Set<String> ARTICLES = Set.of("text", "composite");

    private final Element item;
    private final @Nullable String guid;
    private final @Nullable String provider;
    private final @Nullable Element meta;
    private final @Nullable Element content;
    private final Catalog catalog;

    NewsMlG2Item(Element item, @Nullable String guid, @Nullable String provider) {
        this.item = item;
        this.guid = guid;
        this.provider = provider;
        meta = child(item, "itemmeta");
        content = child(item, "contentmeta");
        catalog = Catalog.of(item);
    }

    /** The provider as the item names it, else whoever coined its guid. */
    static @Nullable String provider(Element item, @Nullable String guid) {
        Element provider = path(item, "itemmeta", "provider");
        String code = attribute(provider, "literal");
        if (code == null) {
            code = code(provider);
        }
        if (code == null) {
            code = line(child(provider, "name"));
        }
        return code == null ? Authorities.of(guid) : code;
    }

    Item read() {
        ArticleStatus status = status();
        String itemClass = code(child(meta, "itemclass"));
        if (status == ArticleStatus.USABLE && itemClass != null && !ARTICLES.contains(itemClass)) {
            return new Item.NotAnArticle(provider, guid, "its item class is " + itemClass + ", not text");
        }
        String body = NewsMlG2Body.of(item);
        if (status == ArticleStatus.USABLE && body == null && "composite".equals(itemClass)) {
            return new Item.NotAnArticle(provider, guid, "it is a composite without a text of its own");
        }
        DraftBuilder draft = new DraftBuilder(NewsMlG2Format.NAME)
                .itemId(guid)
                .provider(provider)
                .status(status)
                .number(version())
                .versionCreated(line(child(meta, "versioncreated")))
                .embargo(embargo())
                .body(body)
                .expires(Moments.expiry("expires", line(child(meta, "expires"))))
                .editorialNote(notes())
                .publisher(line(path(meta, "provider", "name")))
                .url(url());
        describe(draft);
        return draft.build();
    }

    private void describe(DraftBuilder draft) {
        String first = line(child(meta, "firstcreated"));
        draft.published(first == null ? line(child(meta, "versioncreated")) : first)
                .headline(headline())
                .byline(line(child(content, "by")))
                .dateline(line(child(content, "dateline")))
                .described(line(child(content, "description")) != null)
                .language(language());
        if (content == null) {
            return;
        }
        for (Element subject : content.children()) {
            String code = subject.normalName().equals("subject") ? catalog.code(subject) : null;
            if (code != null) {
                draft.subject(new Subject(code, line(child(subject, "name"))));
            }
        }
    }

    private @Nullable String notes() {
        return meta == null
                ? null
                : meta.children().stream()
                        .filter(note -> note.normalName().equals("ednote"))
                        .map(XmlNodes::line)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
    }

    private @Nullable String headline() {
        String headline = line(inOwnLanguage(content, "headline"));
        return headline == null ? line(child(meta, "title")) : headline;
    }

    /** Of several translations the one in the item's language, else the first. */
    private @Nullable Element inOwnLanguage(@Nullable Element parent, String name) {
        String language = language();
        if (parent != null && language != null) {
            for (Element child : parent.children()) {
                if (child.normalName().equals(name) && language.equalsIgnoreCase(child.attr("xml:lang"))) {
                    return child;
                }
            }
        }
        return child(parent, name);
    }

    private @Nullable String language() {
        String tag = attribute(child(content, "language"), "tag");
        return tag == null ? attribute(item, "xml:lang") : tag;
    }

    private @Nullable String url() {
        return guid != null && guid.startsWith("http") ? guid : null;
    }

    private ArticleStatus status() {
        Element element = child(meta, "pubstatus");
        String status = code(element);
        return switch (Objects.requireNonNullElse(status, "usable")) {
            case "usable" -> ArticleStatus.USABLE;
            case "withheld" -> ArticleStatus.WITHHELD;
            case "canceled", "cancelled" -> ArticleStatus.CANCELED;
            default -> throw refused("pubStatus", "is none of usable, withheld, canceled");
        };
    }

    private @Nullable Long version() {
        String version = attribute(item, "version");
        Long number = WholeNumbers.read(version);
        if (version != null && number == null) {
            throw refused("version", "is not a whole number");
        }
        return number;
    }

    /** An element without a value says that the end is not known yet (NewsML-G2 specification, embargoed). */
    private Embargo embargo() {
        Element embargoed = child(meta, "embargoed");
        if (embargoed == null) {
            return new Embargo.Unsaid();
        }
        String end = line(embargoed);
        return Embargo.until(end == null ? Embargo.OPEN_ENDED : Moments.embargo("embargoed", end));
    }

    private static RefusedException refused(String field, String reason) {
        return new RefusedException(Refusal.invalid(field, reason));
    }
}

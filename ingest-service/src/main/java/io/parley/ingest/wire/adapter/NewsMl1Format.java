package io.parley.ingest.wire.adapter;

import static io.parley.ingest.wire.adapter.XmlNodes.attribute;
import static io.parley.ingest.wire.adapter.XmlNodes.child;
import static io.parley.ingest.wire.adapter.XmlNodes.line;
import static io.parley.ingest.wire.adapter.XmlNodes.path;

import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Subject;
import io.parley.ingest.article.domain.Embargo;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Moments;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NewsML 1.x: identity is provider, date and item id together; the revision is the version. */
@Singleton
public class NewsMl1Format extends XmlFormat {

    public static final String NAME = "newsml-1";

    NewsMl1Format() {
        super(Set.of("newsml"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Parsed parse(Element root) {
        List<Item> items = root.children().stream()
                .filter(child -> child.normalName().equals("newsitem"))
                .map(item -> guarded(() -> item(item)))
                .toList();
        return items.size() == 1 ? new Parsed.One(items.get(0)) : new Parsed.Several(items);
    }

    private static Item item(Element item) {
        Element identifier = path(item, "identification", "newsidentifier");
        Element management = child(item, "newsmanagement");
        String provider = line(child(identifier, "providerid"));
        String itemId = itemId(identifier, provider);
        ArticleStatus status = status(management);
        Element text = NewsMl1Content.text(item);
        if (status == ArticleStatus.USABLE && text == null && NewsMl1Content.hasOther(item)) {
            return new Item.NotAnArticle(provider, itemId, "none of its content is text");
        }
        String first = line(child(management, "firstcreated"));
        DraftBuilder draft = new DraftBuilder(NAME)
                .itemId(itemId)
                .provider(provider)
                .status(status)
                .number(WholeNumbers.read(line(child(identifier, "revisionid"))))
                .versionCreated(line(child(management, "thisrevisioncreated")))
                .published(first)
                .embargo(embargo(management))
                .headline(firstLine(item, "headline"))
                .byline(firstLine(item, "byline"))
                .dateline(firstLine(item, "dateline"))
                .language(attribute(item.getElementsByTag("language").first(), "formalname"))
                .body(text == null ? null : InlineMarkup.text(text));
        for (String kind : new String[] {"subject", "subjectmatter", "subjectdetail"}) {
            for (Element subject : item.getElementsByTag(kind)) {
                String code = attribute(subject, "formalname");
                if (code != null) {
                    draft.subject(new Subject(code, null));
                }
            }
        }
        return draft.build();
    }

    /** Without its revision, so that all versions share it. */
    private static @Nullable String itemId(@Nullable Element identifier, @Nullable String provider) {
        String date = line(child(identifier, "dateid"));
        String id = line(child(identifier, "newsitemid"));
        return id == null ? null : "urn:newsml:%s:%s:%s".formatted(provider, Objects.toString(date, ""), id);
    }

    private static @Nullable String firstLine(Element item, String name) {
        return line(item.getElementsByTag(name).first());
    }

    private static ArticleStatus status(@Nullable Element management) {
        String status = attribute(child(management, "status"), "formalname");
        return switch (status == null ? "usable" : status.toLowerCase(Locale.ROOT)) {
            case "usable", "embargoed" -> ArticleStatus.USABLE;
            case "withheld" -> ArticleStatus.WITHHELD;
            case "canceled", "cancelled" -> ArticleStatus.CANCELED;
            default ->
                throw new RefusedException(
                        Refusal.invalid("Status", "is none of Usable, Embargoed, Withheld, Canceled"));
        };
    }

    /** The status is the only place for an embargo, and a document has one: "usable" says that there is none. */
    private static Embargo embargo(@Nullable Element management) {
        String status = attribute(child(management, "status"), "formalname");
        if (status == null || !status.equalsIgnoreCase("embargoed")) {
            return "usable".equalsIgnoreCase(status) ? new Embargo.Lifted() : new Embargo.Unsaid();
        }
        Element change = child(management, "statuswillchange");
        boolean opens = "usable".equalsIgnoreCase(attribute(child(change, "futurestatus"), "formalname"));
        String end = opens ? line(child(change, "dateandtime")) : null;
        return Embargo.until(end == null ? Embargo.OPEN_ENDED : Moments.latestEmbargo("StatusWillChange", end));
    }
}

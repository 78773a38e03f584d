package io.parley.ingest.wire.adapter;

import static io.parley.ingest.wire.adapter.XmlNodes.attribute;
import static io.parley.ingest.wire.adapter.XmlNodes.child;
import static io.parley.ingest.wire.adapter.XmlNodes.line;
import static io.parley.ingest.wire.adapter.XmlNodes.path;

import io.parley.events.article.Subject;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Moments;
import io.parley.ingest.wire.domain.Parsed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** IPTC NITF 3.x. A document may act on another one: it then yields two items, itself and the other's new status. */
@Singleton
public class NitfFormat extends XmlFormat {

    public static final String NAME = "nitf";

    NitfFormat() {
        super(Set.of("nitf"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Parsed parse(Element root) {
        Element docdata = path(root, "head", "docdata");
        NitfManagement management = new NitfManagement(root, docdata);
        List<Item> items = new ArrayList<>();
        items.add(guarded(() -> article(root, docdata, management)));
        Item other = management.actionOnAnother();
        if (other == null) {
            return new Parsed.One(items.get(0));
        }
        items.add(other);
        return new Parsed.Several(items);
    }

    private static Item article(Element root, @Nullable Element docdata, NitfManagement management) {
        Element head = path(root, "body", "body.head");
        Element body = child(root, "body");
        String text = body == null ? null : InlineMarkup.nitf(body);
        DraftBuilder draft = new DraftBuilder(NAME)
                .itemId(management.itemId())
                .provider(management.provider())
                .status(management.status())
                .number(management.number())
                .versionCreated(management.issued())
                .embargo(management.embargo())
                .published(management.issueDate())
                .headline(headline(root, head))
                .byline(line(child(head, "byline")))
                .dateline(line(child(head, "dateline")))
                .language(language(root, body))
                .expires(Moments.expiry("date.expire", attribute(child(docdata, "date.expire"), "norm")))
                .publisher(line(child(head, "distributor")))
                .editorialNote(note(docdata))
                .body(text);
        for (Element subject : root.getElementsByTag("tobject.subject")) {
            String code = attribute(subject, "tobject.subject.refnum");
            if (code != null) {
                draft.subject(new Subject(code, attribute(subject, "tobject.subject.type")));
            }
        }
        return draft.build();
    }

    private static @Nullable String headline(Element root, @Nullable Element head) {
        String headline = line(path(head, "hedline", "hl1"));
        if (headline == null) {
            headline = line(child(head, "hedline"));
        }
        return headline == null ? line(path(root, "head", "title")) : headline;
    }

    private static @Nullable String language(Element root, @Nullable Element body) {
        String ofBody = attribute(body, "xml:lang");
        return ofBody == null ? attribute(root, "xml:lang") : ofBody;
    }

    private static @Nullable String note(@Nullable Element docdata) {
        String note = Stream.of("correction", "ed-msg")
                .map(name -> attribute(child(docdata, name), "info"))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note;
    }
}

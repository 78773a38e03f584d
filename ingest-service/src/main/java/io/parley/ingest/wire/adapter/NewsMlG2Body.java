package io.parley.ingest.wire.adapter;

import static io.parley.ingest.wire.adapter.XmlNodes.attribute;
import static io.parley.ingest.wire.adapter.XmlNodes.child;

import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Text of a newsItem's contentSet: NITF or XHTML inline, else data; null when the text is elsewhere. */
final class NewsMlG2Body {

    private NewsMlG2Body() {}

    static @Nullable String of(Element item) {
        Element set = child(item, "contentset");
        if (set == null) {
            return null;
        }
        Element xml = child(set, "inlinexml");
        if (xml != null) {
            return markup(xml);
        }
        Element data = child(set, "inlinedata");
        return data == null ? null : data(data);
    }

    /** The body of whatever vocabulary is inside; heads and headlines are told by the item's own metadata. */
    static String markup(Element inline) {
        for (String body : new String[] {"body.content", "body"}) {
            Element found = inline.getElementsByTag(body).first();
            if (found != null) {
                return HtmlText.of(found);
            }
        }
        return HtmlText.of(inline);
    }

    private static String data(Element data) {
        String type = Objects.requireNonNullElse(attribute(data, "contenttype"), "text/plain")
                .toLowerCase(Locale.ROOT);
        boolean marked = type.contains("html") || type.contains("xml");
        return marked ? HtmlText.ofHtml(data.wholeText()) : data.wholeText();
    }
}

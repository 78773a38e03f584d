package io.parley.ingest.wire.adapter;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Short ways through an XML tree; absent things are null. */
final class XmlNodes {

    private XmlNodes() {}

    /** The first child with this name. */
    static @Nullable Element child(@Nullable Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Element child : parent.children()) {
            if (child.normalName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The first element along a path of children. */
    static @Nullable Element path(@Nullable Element from, String... names) {
        Element at = from;
        for (String name : names) {
            at = child(at, name);
        }
        return at;
    }

    /** The element's whole text on one line. */
    static @Nullable String line(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        String text = HtmlText.line(element);
        return text.isEmpty() ? null : text;
    }

    static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null || !element.hasAttr(name)) {
            return null;
        }
        String value = element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** What stands behind the last colon, slash or hash of a qcode or URI, in lower case. */
    static @Nullable String code(@Nullable Element element) {
        String qcode = attribute(element, "qcode");
        String value = qcode == null ? attribute(element, "uri") : qcode;
        if (value == null) {
            return null;
        }
        int cut = Math.max(value.lastIndexOf(':'), Math.max(value.lastIndexOf('/'), value.lastIndexOf('#')));
        return value.substring(cut + 1).toLowerCase(Locale.ROOT);
    }
}

package io.parley.ingest.wire.adapter;

import static io.parley.ingest.wire.adapter.XmlNodes.attribute;
import static io.parley.ingest.wire.adapter.XmlNodes.child;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Content of a NewsML 1.x item: the first piece of text among its nested components. */
final class NewsMl1Content {

    private NewsMl1Content() {}

    static @Nullable Element text(Element item) {
        for (Element content : item.getElementsByTag("contentitem")) {
            String media = attribute(child(content, "mediatype"), "formalname");
            Element data = child(content, "datacontent");
            boolean text = media == null || media.equalsIgnoreCase("text") || media.equalsIgnoreCase("complextext");
            if (data != null && text && !data.wholeText().isBlank()) {
                return data;
            }
        }
        return null;
    }

    /** Whether there is content of another kind. */
    static boolean hasOther(Element item) {
        return item.getElementsByTag("contentitem").stream().anyMatch(content -> child(content, "mediatype") != null);
    }
}

package io.parley.ingest.wire.adapter;

import static io.parley.ingest.wire.adapter.XmlNodes.attribute;
import static io.parley.ingest.wire.adapter.XmlNodes.child;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Content of a NewsML 1.x item: its text is the longest among those of its components that are text. */
final class NewsMl1Content {

    private static final Pattern NO_PROSE = Pattern.compile("(?i).*(css|style|script).*");

    private NewsMl1Content() {}

    static @Nullable Element text(Element item) {
        return item.getElementsByTag("contentitem").stream()
                .filter(NewsMl1Content::isProse)
                .flatMap(content -> content.children().stream())
                .filter(child -> child.normalName().equals("datacontent"))
                .filter(data -> !data.wholeText().isBlank())
                .max(Comparator.comparingInt(data -> data.text().length()))
                .orElse(null);
    }

    /** Whether there is content of another kind. */
    static boolean hasOther(Element item) {
        return !item.getElementsByTag("contentitem").isEmpty();
    }

    private static boolean isProse(Element content) {
        String media = attribute(child(content, "mediatype"), "formalname");
        String format = attribute(child(content, "format"), "formalname");
        boolean text = media == null || media.equalsIgnoreCase("text") || media.equalsIgnoreCase("complextext");
        return text && (format == null || !NO_PROSE.matcher(format).matches());
    }
}

package io.parley.ingest.wire.adapter;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Text of an XML vocabulary inside another document: heads and headlines are told by the outer one's metadata. */
final class InlineMarkup {

    private static final Set<String> PROSE = Set.of(
            "nitf",
            "html",
            "body",
            "p",
            "div",
            "section",
            "article",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "h1",
            "h2",
            "hl2");

    private InlineMarkup() {}

    /** The text of the body where there is one, else of everything. */
    static String text(Element inline) {
        String content = nitf(inline);
        if (content != null) {
            return content;
        }
        Element body = inline.getElementsByTag("body").first();
        return HtmlText.of(body == null ? inline : body);
    }

    /** The text of all contents of a NITF body, which may have several; null when it has none. */
    static @Nullable String nitf(Element inline) {
        Elements contents = inline.getElementsByTag("body.content");
        return contents.isEmpty()
                ? null
                : contents.stream()
                        .map(HtmlText::of)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n\n"));
    }

    /** The text, or null where the vocabulary is one of data: scores, quotations, events. */
    static @Nullable String prose(Element inline) {
        boolean words = inline.childrenSize() == 0 && !inline.wholeText().isBlank();
        boolean paragraphs = inline.getAllElements().stream().anyMatch(element -> PROSE.contains(element.normalName()));
        if (!words && !paragraphs) {
            return null;
        }
        String text = text(inline);
        return text.isBlank() ? null : text;
    }
}

package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.adapter.FeedNames.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words of a feed's entry. */
final class FeedText {

    private FeedText() {}

    /** The title on one line. */
    static @Nullable String headline(Element entry) {
        Element title = FeedNames.child(entry, Vocabulary.FEED, "title");
        if (title == null) {
            title = FeedNames.child(entry, Vocabulary.DUBLIN_CORE, "title");
        }
        if (title == null) {
            return null;
        }
        String line = isPlain(title) ? title.wholeText().replaceAll("\\s+", " ").strip() : line(title);
        return line.isEmpty() ? null : line;
    }

    /** The longest of content and description: feeds put the whole story into either. */
    static @Nullable String body(Element entry) {
        List<Element> candidates = new ArrayList<>();
        for (Element child : entry.children()) {
            String name = FeedNames.local(child);
            boolean fits =
                    switch (FeedNames.vocabulary(child)) {
                        case CONTENT -> name.equals("encoded");
                        case FEED -> name.equals("description") || name.equals("summary") || name.equals("content");
                        case DUBLIN_CORE -> name.equals("description");
                        case OTHER -> false;
                    };
            if (fits && FeedNames.attribute(child, "src") == null) {
                candidates.add(child);
            }
        }
        return candidates.stream()
                .map(FeedText::text)
                .filter(text -> !text.isBlank())
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** Atom says what is plain text; RSS does not, and its descriptions hold markup all the same. */
    private static String text(Element element) {
        if (isPlain(element)) {
            return Fragment.paragraphs(element.wholeText());
        }
        return element.childrenSize() > 0 ? HtmlText.of(element) : Fragment.text(element.wholeText());
    }

    private static String line(Element title) {
        return title.childrenSize() > 0 ? HtmlText.line(title) : HtmlText.line(title.wholeText());
    }

    private static boolean isPlain(Element element) {
        String type = FeedNames.attribute(element, "type");
        return type != null
                && (type.equals("text") || type.toLowerCase(Locale.ROOT).startsWith("text/plain"));
    }
}

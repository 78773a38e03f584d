package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.adapter.FeedNames.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words of a feed's entry. */
final class FeedText {

    private static final Set<String> ATOM = Set.of("entry", "feed");
    private static final Pattern MEDIA = Pattern.compile("(?i)(?!text/)[\\w-]+/(?!xml\\b|.*\\+xml\\b|xhtml).*");
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</(?:a|abbr|b|blockquote|br|code|div|em|h[1-6]|i|img|li|ol|p|q|span|strong|sub|sup|table|u|ul)>|<(?:br|hr|p|img)\\b");

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
            if (fits && FeedNames.attribute(child, "src") == null && !isMedia(child)) {
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
        if (type == null) {
            return isOfAtom(element)
                    && element.childrenSize() == 0
                    && !MARKUP.matcher(element.wholeText()).find();
        }
        return type.equals("text") || type.toLowerCase(Locale.ROOT).startsWith("text/plain");
    }

    /** Pictures and recordings that a feed carries inside. */
    private static boolean isMedia(Element element) {
        String type = FeedNames.attribute(element, "type");
        return type != null && MEDIA.matcher(type).matches();
    }

    /** Where nothing is said of its type, text is text (RFC 4287, 3.1.1), unless it is plainly markup. */
    private static boolean isOfAtom(Element element) {
        Element parent = element.parent();
        return parent != null && ATOM.contains(FeedNames.local(parent));
    }
}

package io.parley.ingest.wire.adapter;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The vocabularies that meet in a feed. A prefix means what its declaration says; one that nobody declared means what
 * everybody means by it; and a name without a prefix is the feed's own, whatever default namespace its sender chose.
 */
final class FeedNames {

    /** Whose name an element has. */
    enum Vocabulary {
        /** RSS of any version, or Atom. */
        FEED,
        /** The whole story (RSS 1.0 module "content"). */
        CONTENT,
        DUBLIN_CORE,
        OTHER
    }

    /** Beginnings of namespaces, without their scheme and in lower case. */
    private static final Map<String, Vocabulary> NAMESPACES = Map.of(
            "www.w3.org/2005/atom", Vocabulary.FEED,
            "purl.org/atom/", Vocabulary.FEED,
            "purl.org/rss/1.0/modules/content", Vocabulary.CONTENT,
            "purl.org/dc/", Vocabulary.DUBLIN_CORE);

    private static final Map<String, Vocabulary> PREFIXES = Map.of(
            "atom", Vocabulary.FEED,
            "atom10", Vocabulary.FEED,
            "a10", Vocabulary.FEED,
            "rss", Vocabulary.FEED,
            "content", Vocabulary.CONTENT,
            "dc", Vocabulary.DUBLIN_CORE,
            "dcterms", Vocabulary.DUBLIN_CORE,
            "dct", Vocabulary.DUBLIN_CORE);

    private FeedNames() {}

    /** The name without its prefix, in lower case. */
    static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    static Vocabulary vocabulary(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        if (colon < 0) {
            return Vocabulary.FEED;
        }
        String prefix = name.substring(0, colon);
        String namespace = namespace(element, prefix);
        if (namespace == null) {
            return PREFIXES.getOrDefault(prefix, Vocabulary.OTHER);
        }
        String plain = namespace.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        if (plain.equals("purl.org/rss/1.0/")) {
            return Vocabulary.FEED;
        }
        return NAMESPACES.entrySet().stream()
                .filter(known -> plain.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Vocabulary.OTHER);
    }

    private static @Nullable String namespace(Element element, String prefix) {
        for (Element at = element; at != null; at = at.parent()) {
            String declared = attribute(at, "xmlns:" + prefix);
            if (declared != null) {
                return declared;
            }
        }
        return null;
    }

    /** The first child that has this name in a vocabulary; null when there is none. */
    static @Nullable Element child(@Nullable Element parent, Vocabulary vocabulary, String name) {
        if (parent != null) {
            for (Element child : parent.children()) {
                if (local(child).equals(name) && vocabulary(child) == vocabulary) {
                    return child;
                }
            }
        }
        return null;
    }

    /** An attribute's filled value, its name in any case; null when there is none. */
    static @Nullable String attribute(Element element, String name) {
        String value = element.attributes().getIgnoreCase(name);
        return value.isBlank() ? null : value.strip();
    }

    /** The text of an element as it is written, null when there is none. */
    static @Nullable String text(@Nullable Element element) {
        String text = element == null
                ? ""
                : Objects.requireNonNull(element).wholeText().strip();
        return text.isEmpty() ? null : text;
    }
}

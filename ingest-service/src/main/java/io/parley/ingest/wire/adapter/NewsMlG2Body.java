package io.parley.ingest.wire.adapter;

import static io.parley.ingest.wire.adapter.XmlNodes.attribute;

import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.Utf8;
import java.util.Base64;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Text of a newsItem's contentSet: NITF or XHTML inline, else data; null when the text is elsewhere. Renditions stand
 * beside each other as alternatives, so that the longest one says the most.
 */
final class NewsMlG2Body {

    private NewsMlG2Body() {}

    static @Nullable String of(Element item) {
        return item.children().stream()
                .filter(set -> set.normalName().equals("contentset"))
                .flatMap(set -> set.children().stream())
                .map(NewsMlG2Body::rendition)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static @Nullable String rendition(Element rendition) {
        return switch (rendition.normalName()) {
            case "inlinexml" -> InlineMarkup.prose(rendition);
            case "inlinedata" -> data(rendition);
            default -> null;
        };
    }

    private static @Nullable String data(Element data) {
        String type = Objects.requireNonNullElse(attribute(data, "contenttype"), "text/plain")
                .toLowerCase(Locale.ROOT);
        boolean marked = type.contains("html") || type.contains("xml") || type.contains("nitf");
        if (!marked && !type.startsWith("text/")) {
            return null;
        }
        String words = decoded(data);
        String text = marked ? Fragment.text(words) : words;
        return text.isBlank() ? null : text;
    }

    /** The encoding is a qcode of the IPTC's scheme, e.g. {@code encd:base64}. */
    private static String decoded(Element data) {
        String encoding = Objects.requireNonNullElse(attribute(data, "encoding"), "");
        if (!encoding.toLowerCase(Locale.ROOT).endsWith("base64")) {
            return data.wholeText();
        }
        try {
            return Utf8.decode(Base64.getMimeDecoder().decode(data.wholeText()));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.invalid("inlineData", "is not the base64 that its encoding says"));
        }
    }
}

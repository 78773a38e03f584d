package io.parley.ingest.wire.adapter;

import io.parley.events.article.Published;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Moments;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import io.parley.ingest.wire.domain.WireFormat;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML pages: the main text, with what the page says about itself in its head. */
@Singleton
public class HtmlFormat implements WireFormat {

    public static final String NAME = "html";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(WireDocument document) {
        String type = document.mediaType();
        return type.equals("text/html")
                || type.equals("application/xhtml+xml")
                || (Sniff.maybeXml(type) && Sniff.rootElement(document).equals("html"));
    }

    @Override
    public Parsed parse(WireDocument document) {
        try {
            String charset =
                    document.charset() == null ? null : document.charset().name();
            return read(Jsoup.parse(new ByteArrayInputStream(document.bytes()), charset, ""));
        } catch (RefusedException e) {
            return Parsed.refused(e.refusal());
        } catch (IOException e) {
            return Parsed.refused(Refusal.malformed("the page cannot be read: " + e.getMessage()));
        }
    }

    private static Parsed read(Document page) {
        LinkedData linked = LinkedData.of(page);
        String url = first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"));
        String title =
                first(linked.text("headline"), first(meta(page, "og:title"), first(text(page, "h1"), page.title())));
        return new Parsed.One(new DraftBuilder(NAME)
                .itemId(url)
                .provider(Authorities.of(url))
                .url(url)
                .headline(title)
                .byline(first(linked.text("author"), meta(page, "author")))
                .publisher(first(linked.text("publisher"), meta(page, "og:site_name")))
                .language(attribute(page, "html[lang]", "lang"))
                .published(published(page, linked))
                .body(HtmlText.of(MainText.of(page)))
                .build());
    }

    private static @Nullable Published published(Document page, LinkedData linked) {
        String stated = first(
                first(linked.text("datePublished"), meta(page, "article:published_time")),
                first(attribute(page, "[itemprop=datePublished]", "content"), attribute(page, "time", "datetime")));
        try {
            return Moments.published("published", stated);
        } catch (RefusedException e) {
            // A page is no wire: a date it states in a form of its own is no date, and no reason to refuse the page.
            return null;
        }
    }

    private static @Nullable String meta(Document page, String name) {
        return attribute(page, "meta[property=%s], meta[name=%s]".formatted(name, name), "content");
    }

    private static @Nullable String attribute(Document page, String query, String name) {
        Element element = page.selectFirst(query);
        return element == null || element.attr(name).isBlank()
                ? null
                : element.attr(name).strip();
    }

    private static @Nullable String text(Document page, String query) {
        Element element = page.selectFirst(query);
        return element == null || element.text().isBlank() ? null : element.text();
    }

    private static @Nullable String first(@Nullable String preferred, @Nullable String other) {
        return preferred == null ? other : preferred;
    }
}

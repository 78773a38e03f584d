package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Addresses;
import io.parley.ingest.wire.domain.Decoded;
import io.parley.ingest.wire.domain.Decoder;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import io.parley.ingest.wire.domain.WireFormat;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** HTML pages: the story, with what the page says about itself in its head. */
@Singleton
public class HtmlFormat implements WireFormat {

    public static final String NAME = "html";

    /** Far more than pages have, though tags that nobody closed nest, too. */
    private static final int MAX_DEPTH = 1_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(WireDocument document) {
        String type = document.mediaType();
        return (type.equals("text/html") && !FeedFormat.isFeed(document))
                || type.equals("application/xhtml+xml")
                || (Sniff.maybeXml(type) && Sniff.rootElement(document).equals("html"));
    }

    @Override
    public Parsed parse(WireDocument document) {
        Decoded decoded = Decoder.page(document);
        Document page = Jsoup.parse(Mending.marked(decoded.text()));
        refuseEndless(page);
        Mending.wipe(page);
        DraftBuilder draft = read(page, document.address());
        if (decoded.text().indexOf(Decoded.BAD_BYTE) >= 0) {
            draft.mended("a byte that the charset of the page does not have was read as windows-1252");
        }
        return new Parsed.One(draft.build());
    }

    /** What looks for the story asks each block for its text: in a page of blocks within blocks without end that takes minutes. */
    private static void refuseEndless(Document page) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (depth > MAX_DEPTH) {
                        throw new RefusedException(
                                Refusal.invalid("html", "has elements that are nested deeper than " + MAX_DEPTH));
                    }
                },
                page);
    }

    private static DraftBuilder read(Document page, @Nullable URI address) {
        PageHead head = new PageHead(page);
        String url = url(head, address);
        LinkedData linked = LinkedData.of(page, url);
        // The dates of the page stand where the story is looked for: they are read before it is laid bare.
        List<String> published = PageDates.published(page, linked);
        DraftBuilder draft = new DraftBuilder(NAME)
                .itemId(url == null ? null : Addresses.key(url))
                .provider(Authorities.of(url))
                .url(url)
                .headline(first(
                        linked.text("headline"),
                        head.meta("og:title"),
                        head.text("h1"),
                        page.title().isBlank() ? null : page.title()))
                .byline(first(linked.names("author"), head.meta("author")))
                .publisher(first(linked.text("publisher"), head.meta("og:site_name")))
                .language(head.attribute("html[lang]", "lang"));
        published.forEach(draft::published);
        return draft.body(HtmlText.of(MainText.of(page)));
    }

    /** The address that the page gives itself, read against where it lies; else that. */
    private static @Nullable String url(PageHead head, @Nullable URI address) {
        URI stated = Addresses.absolute(head.attribute("base[href]", "href"));
        URI base = address == null ? stated : address;
        for (String written : new String[] {head.attribute("link[rel=canonical]", "href"), head.meta("og:url")}) {
            URI resolved = Addresses.resolve(base, written);
            if (resolved != null && !isHome(resolved)) {
                return Addresses.withoutTracking(resolved.toString());
            }
        }
        return address == null ? null : Addresses.withoutTracking(address.toString());
    }

    /** A template that names the home page on every page names none. */
    private static boolean isHome(URI address) {
        return (address.getRawPath().isEmpty() || address.getRawPath().equals("/")) && address.getRawQuery() == null;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}

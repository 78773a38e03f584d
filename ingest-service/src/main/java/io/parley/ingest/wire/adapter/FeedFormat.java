package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Decoded;
import io.parley.ingest.wire.domain.Decoder;
import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** RSS 0.9x, 1.0, 2.0 and Atom 0.3, 1.0, read as feed readers do, item by item (ADR 0017). */
@Singleton
public class FeedFormat extends XmlFormat {

    public static final String NAME = "feed";

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");

    FeedFormat() {
        super(ROOTS);
    }

    /** Whether a document is a feed whatever its type says: many servers call theirs a page or a plain text. */
    static boolean isFeed(WireDocument document) {
        return Sniff.startsWith(document, '<') && ROOTS.contains(Sniff.rootElement(document));
    }

    @Override
    public boolean recognises(WireDocument document) {
        return super.recognises(document) || (document.mediaType().startsWith("text/") && isFeed(document));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Parsed parse(WireDocument document) {
        try {
            Decoded decoded = Decoder.feed(document);
            FeedDocument feed = FeedDocument.read(decoded.text());
            FeedSource source = new FeedSource(feed.root(), document.address());
            List<Item> items = new ArrayList<>();
            for (FeedDocument.Entry entry : feed.entries()) {
                items.add(
                        entry.torn()
                                ? torn()
                                : guarded(() -> new FeedEntry(source, entry.element()).read(entry.faults())));
            }
            return new Parsed.Several(items, decoded.how(), feed.fault());
        } catch (RefusedException e) {
            return Parsed.refused(e.refusal());
        }
    }

    @Override
    Parsed parse(Element root) {
        throw new IllegalStateException("feeds are read as a whole");
    }

    private static Item torn() {
        return new Item.Refused(Refusal.malformed("the document ends in the middle of this item"));
    }
}

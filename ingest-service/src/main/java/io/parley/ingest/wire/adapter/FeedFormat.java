package io.parley.ingest.wire.adapter;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** RSS 0.9x, 1.0, 2.0 and Atom 0.3, 1.0, read by Rome once the XML has been found safe. */
@Singleton
public class FeedFormat extends XmlFormat {

    public static final String NAME = "feed";
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    FeedFormat() {
        super(Set.of("rss", "rdf", "feed"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Parsed parse(WireDocument received) {
        WireDocument stripped = Sniff.withoutLeadingSpace(received);
        WireDocument document = new WireDocument(stripped.bytes(), stripped.mediaType(), FeedCharset.of(stripped));
        try {
            Element root = SafeXml.read(document);
            SyndFeedInput input = new SyndFeedInput();
            // Refused above if it declares entities; a bare document type of RSS 0.91 is harmless.
            input.setAllowDoctypes(true);
            try (Reader reader = reader(document)) {
                return items(input.build(reader), entries(root));
            }
        } catch (RefusedException e) {
            return Parsed.refused(e.refusal());
        } catch (FeedException | IOException | IllegalArgumentException e) {
            return Parsed.refused(Refusal.malformed("the feed cannot be read: " + e.getMessage()));
        }
    }

    @Override
    Parsed parse(Element root) {
        throw new IllegalStateException("feeds are read as a whole");
    }

    private static Reader reader(WireDocument document) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(document.bytes());
        return document.charset() == null ? new XmlReader(bytes) : new InputStreamReader(bytes, document.charset());
    }

    private static List<Element> entries(Element root) {
        return root.getAllElements().stream()
                .filter(element -> ENTRIES.contains(element.normalName()))
                .toList();
    }

    private static Parsed items(SyndFeed feed, List<Element> written) {
        List<SyndEntry> entries = feed.getEntries();
        // Rome keeps the order; where it saw other entries than stand there, its own reading has to do.
        boolean aligned = written.size() == entries.size();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            FeedEntry entry = new FeedEntry(feed, entries.get(i), aligned ? written.get(i) : null);
            items.add(guarded(entry::read));
        }
        return new Parsed.Several(items);
    }
}

package io.parley.ingest.wire.adapter;

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
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** RSS 0.9x, 1.0, 2.0 and Atom 0.3, 1.0, read by Rome once the XML has been found safe. */
@Singleton
public class FeedFormat extends XmlFormat {

    public static final String NAME = "feed";

    FeedFormat() {
        super(Set.of("rss", "rdf", "feed"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Parsed parse(WireDocument received) {
        WireDocument document = Sniff.withoutLeadingSpace(received);
        try {
            SafeXml.read(document);
            SyndFeedInput input = new SyndFeedInput();
            // Refused above if it declares entities; a bare document type of RSS 0.91 is harmless.
            input.setAllowDoctypes(true);
            try (Reader reader = reader(document)) {
                return items(input.build(reader));
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

    private static Parsed items(SyndFeed feed) {
        List<Item> items = feed.getEntries().stream()
                .map(entry -> guarded(() -> new FeedEntry(feed, entry).read()))
                .toList();
        return new Parsed.Several(items);
    }
}

package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.adapter.FeedNames.Vocabulary;
import java.net.URI;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a feed says about itself, and with it about all of its entries. */
final class FeedSource {

    private final Element channel;
    private final @Nullable URI address;
    private final FeedLinks links;
    // Read once: a channel has as many children as the feed has items.
    private final @Nullable String title;
    private final @Nullable String site;
    private final @Nullable String language;

    FeedSource(Element root, @Nullable URI address) {
        Element inner = FeedNames.child(root, Vocabulary.FEED, "channel");
        this.channel = inner == null ? root : inner;
        this.address = address;
        this.links = new FeedLinks(address, root);
        this.title = FeedText.headline(channel);
        Element link = FeedLinks.link(channel);
        this.site = link == null ? null : Authorities.of(links.absolute(link, FeedLinks.written(link)));
        String own = FeedNames.text(FeedNames.child(channel, Vocabulary.FEED, "language"));
        this.language =
                own == null ? FeedNames.text(FeedNames.child(channel, Vocabulary.DUBLIN_CORE, "language")) : own;
    }

    FeedLinks links() {
        return links;
    }

    @Nullable
    String title() {
        return title;
    }

    /** Whose items these are: the site's that the feed is of, else the entry's, else the server's. */
    @Nullable
    String provider(@Nullable String url) {
        if (site != null) {
            return site;
        }
        String ofEntry = Authorities.of(url);
        return ofEntry != null || address == null ? ofEntry : Authorities.of(address.toString());
    }

    /** The language of an element, as the innermost one around it says. */
    @Nullable
    String language(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String inner = FeedNames.attribute(at, "xml:lang");
            if (inner != null) {
                return inner;
            }
        }
        return language;
    }
}

package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.adapter.FeedNames.Vocabulary;
import io.parley.ingest.wire.domain.Addresses;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Addresses in a feed, absolute by {@code xml:base}, else by the feed's own address, else by its site's. */
final class FeedLinks {

    /** What addresses are read against where no {@code xml:base} says it. */
    private final @Nullable URI outermost;

    /**
     * Addresses in a feed.
     *
     * @param feed the address of the feed; null when it is not known
     */
    FeedLinks(@Nullable URI feed, Element root) {
        this.outermost = feed == null ? site(root) : feed;
    }

    /** The link of an entry or channel to what it is about, as it is written; null when it has none. */
    static @Nullable Element link(@Nullable Element entry) {
        if (entry == null) {
            return null;
        }
        for (Element child : entry.children()) {
            if (FeedNames.local(child).equals("link") && FeedNames.vocabulary(child) == Vocabulary.FEED) {
                String relation = FeedNames.attribute(child, "rel");
                boolean alternate = relation == null || relation.equalsIgnoreCase("alternate");
                if (alternate && written(child) != null) {
                    return child;
                }
            }
        }
        return null;
    }

    /** Atom writes an address into an attribute, RSS as text. */
    static @Nullable String written(@Nullable Element link) {
        if (link == null) {
            return null;
        }
        String href = FeedNames.attribute(link, "href");
        return href == null ? FeedNames.text(link) : href;
    }

    /** An address at a place of the document, absolute and without what counts clicks; null for none of the web. */
    @Nullable
    String absolute(Element at, @Nullable String written) {
        if (written == null) {
            return null;
        }
        URI resolved = Addresses.resolve(base(at), written);
        return resolved == null ? null : Addresses.withoutTracking(resolved.toString());
    }

    private @Nullable URI base(Element at) {
        Deque<String> bases = new ArrayDeque<>();
        for (Element outer = at; outer != null; outer = outer.parent()) {
            String base = FeedNames.attribute(outer, "xml:base");
            if (base != null) {
                bases.push(base);
            }
        }
        URI base = outermost;
        for (String inner : bases) {
            URI resolved = Addresses.resolve(base, inner);
            base = resolved == null ? base : resolved;
        }
        return base;
    }

    /** The address of the site, as the feed says it of itself. */
    private static @Nullable URI site(Element root) {
        Element channel = FeedNames.child(root, Vocabulary.FEED, "channel");
        return Addresses.absolute(written(link(channel == null ? root : channel)));
    }
}

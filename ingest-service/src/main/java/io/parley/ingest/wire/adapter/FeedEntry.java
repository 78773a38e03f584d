package io.parley.ingest.wire.adapter;

import io.parley.events.article.Subject;
import io.parley.ingest.article.domain.ContentHash;
import io.parley.ingest.wire.adapter.FeedNames.Vocabulary;
import io.parley.ingest.wire.domain.Addresses;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Item;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads one entry of a feed. Its id is guid or atom:id, else the link, else its own words (ADR 0017); atom:updated orders
 * its versions and is never the date of publication.
 */
final class FeedEntry {

    private static final String[] DATES = {"published", "issued", "pubdate", "date", "created"};
    private static final String[] UPDATES = {"updated", "modified"};
    private static final Pattern NAME_OF_MAILBOX = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

    private final FeedSource feed;
    private final Element entry;

    FeedEntry(FeedSource feed, Element entry) {
        this.feed = feed;
        this.entry = entry;
    }

    /**
     * Reads the entry.
     *
     * @param faults what was mended in it
     */
    Item read(List<String> faults) {
        Element link = FeedLinks.link(entry);
        String guid = guid();
        String url = link == null ? null : feed.links().absolute(link, FeedLinks.written(link));
        if (url == null && guid != null && permanent() && Addresses.absolute(guid) != null) {
            url = Addresses.withoutTracking(guid);
        }
        DraftBuilder draft = new DraftBuilder(FeedFormat.NAME)
                .headline(FeedText.headline(entry))
                .body(FeedText.body(entry))
                .itemId(itemId(guid, url, FeedLinks.written(link)))
                .provider(feed.provider(url))
                .versionCreated(first(UPDATES))
                .byline(author())
                .language(feed.language(entry))
                .publisher(feed.title())
                .url(url);
        publish(draft);
        subjects(draft);
        faults.forEach(draft::mended);
        return draft.build();
    }

    private @Nullable String guid() {
        String id = FeedNames.text(FeedNames.child(entry, Vocabulary.FEED, "guid"));
        if (id == null) {
            id = FeedNames.text(FeedNames.child(entry, Vocabulary.FEED, "id"));
        }
        return id == null ? FeedNames.attribute(entry, "rdf:about") : id;
    }

    /** Whether the guid may be followed (RSS 2.0: unless it says otherwise). */
    private boolean permanent() {
        Element guid = FeedNames.child(entry, Vocabulary.FEED, "guid");
        return guid == null || !"false".equalsIgnoreCase(FeedNames.attribute(guid, "isPermaLink"));
    }

    private @Nullable String itemId(@Nullable String guid, @Nullable String url, @Nullable String written) {
        if (guid != null) {
            return Addresses.key(guid);
        }
        if (url != null) {
            return Addresses.key(url);
        }
        if (written != null) {
            return written;
        }
        String words = Objects.requireNonNullElse(
                FeedText.headline(entry), Objects.requireNonNullElse(FeedText.body(entry), ""));
        return words.isBlank() ? null : ContentHash.ofText(words);
    }

    private void publish(DraftBuilder draft) {
        for (String name : DATES) {
            for (Element child : entry.children()) {
                if (FeedNames.local(child).equals(name) && isFeedOrDublinCore(child)) {
                    draft.published(FeedNames.text(child));
                }
            }
        }
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            for (Element child : entry.children()) {
                if (FeedNames.local(child).equals(name) && isFeedOrDublinCore(child)) {
                    return FeedNames.text(child);
                }
            }
        }
        return null;
    }

    private static boolean isFeedOrDublinCore(Element element) {
        Vocabulary vocabulary = FeedNames.vocabulary(element);
        return vocabulary == Vocabulary.FEED || vocabulary == Vocabulary.DUBLIN_CORE;
    }

    private @Nullable String author() {
        String creators = entry.children().stream()
                .filter(child -> isFeedOrDublinCore(child)
                        && (FeedNames.local(child).equals("creator")
                                || FeedNames.local(child).equals("author")))
                .map(FeedEntry::person)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return creators.isEmpty() ? null : creators;
    }

    private static @Nullable String person(Element author) {
        Element name = FeedNames.child(author, Vocabulary.FEED, "name");
        String text = name == null ? FeedNames.text(author) : FeedNames.text(name);
        if (text == null) {
            return null;
        }
        Matcher mailbox = NAME_OF_MAILBOX.matcher(text);
        return HtmlText.line(mailbox.matches() ? mailbox.group(1) : text);
    }

    private void subjects(DraftBuilder draft) {
        for (Element child : entry.children()) {
            String name = FeedNames.local(child);
            boolean subject = isFeedOrDublinCore(child) && (name.equals("category") || name.equals("subject"));
            String term = FeedNames.attribute(child, "term");
            String code = term == null ? FeedNames.text(child) : term;
            if (subject && code != null) {
                draft.subject(new Subject(code, FeedNames.attribute(child, "label")));
            }
        }
    }
}

package io.parley.ingest.wire.adapter;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import io.parley.events.article.Subject;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Item;
import java.util.Comparator;
import java.util.Date;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads one entry of a feed. Its id is guid or atom:id, else the link; atom:updated orders its versions and is never
 * the date of publication.
 */
final class FeedEntry {

    private final SyndFeed feed;
    private final SyndEntry entry;
    private final @Nullable Element written;

    /**
     * @param written the entry as it stands in the document: Rome loses offsets of dates and languages of Atom
     */
    FeedEntry(SyndFeed feed, SyndEntry entry, @Nullable Element written) {
        this.feed = feed;
        this.entry = entry;
        this.written = written;
    }

    Item read() {
        Date updated = entry.getUpdatedDate();
        String link = filled(entry.getLink());
        String id = filled(entry.getUri());
        DraftBuilder draft = new DraftBuilder(FeedFormat.NAME)
                .itemId(id == null ? link : id)
                .provider(provider(link))
                .versionCreated(updated == null ? null : updated.toInstant())
                .published(FeedDates.published(FeedDates.written(written), entry.getPublishedDate()))
                .headline(headline())
                .byline(filled(entry.getAuthor()))
                .language(language())
                .publisher(filled(feed.getTitle()))
                .url(link)
                .body(body());
        for (SyndCategory category : entry.getCategories()) {
            String name = filled(category.getName());
            if (name != null) {
                draft.subject(new Subject(name, null));
            }
        }
        return draft.build();
    }

    private @Nullable String provider(@Nullable String link) {
        String ofFeed = Authorities.of(filled(feed.getLink()));
        return ofFeed == null ? Authorities.of(link) : ofFeed;
    }

    private @Nullable String language() {
        for (Element at = written; at != null; at = at.parent()) {
            String language = XmlNodes.attribute(at, "xml:lang");
            if (language != null) {
                return language;
            }
        }
        return filled(feed.getLanguage());
    }

    private @Nullable String headline() {
        String title = filled(entry.getTitle());
        return title == null ? null : HtmlText.line(title);
    }

    /** The longest of content and description: feeds put the whole story into either. */
    private @Nullable String body() {
        SyndContent description = entry.getDescription();
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(description))
                .filter(content ->
                        content.getValue() != null && !content.getValue().isBlank())
                .map(FeedEntry::text)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** Atom says what is plain text; RSS does not, and its descriptions hold markup all the same. */
    private static String text(SyndContent content) {
        boolean plain = "text".equals(content.getType());
        return plain ? Fragment.paragraphs(content.getValue()) : Fragment.text(content.getValue());
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}

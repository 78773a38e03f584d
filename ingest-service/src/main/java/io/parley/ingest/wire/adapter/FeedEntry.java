package io.parley.ingest.wire.adapter;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import io.parley.events.article.Published;
import io.parley.events.article.Subject;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Item;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one entry of a feed. Its id is guid or atom:id, else the link; atom:updated orders its versions and is never
 * the date of publication.
 */
final class FeedEntry {

    private final SyndFeed feed;
    private final SyndEntry entry;

    FeedEntry(SyndFeed feed, SyndEntry entry) {
        this.feed = feed;
        this.entry = entry;
    }

    Item read() {
        Date updated = entry.getUpdatedDate();
        String link = filled(entry.getLink());
        String id = filled(entry.getUri());
        DraftBuilder draft = new DraftBuilder(FeedFormat.NAME)
                .itemId(id == null ? link : id)
                .provider(provider(link))
                .versionCreated(updated == null ? null : updated.toInstant())
                .published(published(entry.getPublishedDate()))
                .headline(headline())
                .byline(filled(entry.getAuthor()))
                .language(filled(feed.getLanguage()))
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

    private @Nullable String headline() {
        String title = filled(entry.getTitle());
        return title == null ? null : HtmlText.line(title);
    }

    /** The longest of content and description: feeds put the whole story into either. */
    private @Nullable String body() {
        SyndContent description = entry.getDescription();
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(description))
                .map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .map(HtmlText::ofHtml)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** Rome knows moments only: exactly midnight in UTC is how it tells a date without a time, and stays a date. */
    private static @Nullable Published published(@Nullable Date date) {
        if (date == null) {
            return null;
        }
        OffsetDateTime moment = date.toInstant().atOffset(ZoneOffset.UTC).withNano(0);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new Published(moment.toLocalDate().toString(), Published.Precision.DAY)
                : new Published(moment.toString(), Published.Precision.SECOND);
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}

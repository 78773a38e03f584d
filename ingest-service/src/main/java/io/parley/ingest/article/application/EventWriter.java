package io.parley.ingest.article.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.ingest.article.domain.Content;
import io.parley.ingest.article.domain.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** Makes the event of a version. */
final class EventWriter {

    private static final ObjectWriter WRITER = EventJson.mapper().writerFor(ArticleEvent.class);
    private static final ObjectReader READER = EventJson.mapper().readerFor(ArticleEvent.class);

    private EventWriter() {}

    /** The event as JSON in UTF-8. */
    static EncodedEvent write(Submission submission, long version, Instant availableAt) {
        Content content = submission.content();
        return json(new ArticleEvent(
                submission.articleId(),
                version,
                submission.status(),
                submission.provider(),
                submission.itemId(),
                content.publisher(),
                content.url(),
                content.language(),
                content.headline(),
                content.byline(),
                content.dateline(),
                content.body(),
                content.published(),
                availableAt,
                submission.embargoed(),
                content.expires(),
                content.subjects(),
                content.editorialNote(),
                submission.contentHash(),
                submission.signature(),
                submission.format()));
    }

    /** The same event, made available at another moment: that of the end of its embargo. */
    static EncodedEvent availableAt(EncodedEvent event, Instant moment) {
        try {
            ArticleEvent e = READER.readValue(event.json());
            return json(new ArticleEvent(
                    e.articleId(),
                    e.version(),
                    e.status(),
                    e.provider(),
                    e.itemId(),
                    e.publisher(),
                    e.url(),
                    e.language(),
                    e.headline(),
                    e.byline(),
                    e.dateline(),
                    e.body(),
                    e.published(),
                    moment,
                    e.embargoed(),
                    e.expires(),
                    e.subjects(),
                    e.editorialNote(),
                    e.contentHash(),
                    e.signature(),
                    e.format()));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored event cannot be read", e);
        }
    }

    private static EncodedEvent json(ArticleEvent event) {
        try {
            return new EncodedEvent(WRITER.writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article event cannot be written", e);
        }
    }
}

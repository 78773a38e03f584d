package io.parley.extract.articles.adapter;

import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.kafka.CloudEventNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads an article event out of a Kafka record, or says why it never can be one. */
final class ArticleRecord {

    private ArticleRecord() {}

    /**
     * The event of a record.
     *
     * @throws UnreadableRecord when the record is of another type, has no value, or is not a valid article event
     */
    static ArticleEvent read(ConsumerRecord<String, byte[]> record) {
        String type = header(record, CloudEventNames.TYPE);
        if (type != null && !type.equals(CloudEventNames.ARTICLE_V1)) {
            throw new UnreadableRecord("ce_type is " + type + ", not " + CloudEventNames.ARTICLE_V1, null);
        }
        if (record.value() == null) {
            throw new UnreadableRecord("the record has no value", null);
        }
        ArticleEvent article;
        try {
            article = EventJson.mapper().readValue(record.value(), ArticleEvent.class);
        } catch (IOException e) {
            throw new UnreadableRecord("not an article event: " + firstLine(e), e);
        }
        requirePresent(article.articleId(), "articleId");
        requirePresent(article.status(), "status");
        requirePresent(article.body(), "body");
        return article;
    }

    static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void requirePresent(@Nullable Object value, String field) {
        if (value == null) {
            throw new UnreadableRecord("not an article event: " + field + " is missing", null);
        }
    }

    private static String firstLine(IOException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** A record that can never be read, however often it is tried. */
    static final class UnreadableRecord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableRecord(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}

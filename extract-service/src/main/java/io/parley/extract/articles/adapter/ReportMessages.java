package io.parley.extract.articles.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.uuid.Generators;
import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.engine.Engine;
import io.parley.events.kafka.CloudEventNames;
import io.parley.extract.articles.domain.ArticleReport;
import io.parley.foundation.kafka.CloudEvent;
import io.parley.foundation.kafka.TraceParent;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Writes a report as the two Kafka messages that carry it: key article id, CloudEvents headers, JSON. */
record ReportMessages(Message<byte[]> entities, Message<byte[]> claims) {

    private static final String SOURCE = "/parley/extract-service";

    static ReportMessages of(ArticleReport report, ArticleEvent article, ConsumerRecord<String, byte[]> origin) {
        TraceParent trace = TraceParent.continuing(ArticleRecord.header(origin, TraceParent.HEADER));
        // The article's own time, not the clock's: the same input gives the same bytes.
        Instant time = article.availableAt();
        return new ReportMessages(
                message(
                        CloudEventNames.ENTITIES_V1,
                        report.entities(),
                        article,
                        report.entities().engine(),
                        time,
                        trace),
                message(
                        CloudEventNames.CLAIMS_V1,
                        report.claims(),
                        article,
                        report.claims().engine(),
                        time,
                        trace));
    }

    private static Message<byte[]> message(
            String type, Object event, ArticleEvent article, Engine engine, Instant time, TraceParent trace) {
        String key = article.articleId().toString();
        String id = Generators.nameBasedGenerator(article.articleId().value())
                .generate(type + "\n" + article.version() + "\n" + engine.sequence())
                .toString();
        CloudEvent cloudEvent = new CloudEvent(id, SOURCE, type, key, time, trace.child());
        return Message.of(
                json(event),
                Metadata.of(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(key)
                        .withHeaders(cloudEvent.headers())
                        .build()));
    }

    private static byte[] json(Object event) {
        try {
            return EventJson.mapper().writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("an event of the contract cannot be written", e);
        }
    }
}

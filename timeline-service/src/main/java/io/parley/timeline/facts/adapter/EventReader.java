package io.parley.timeline.facts.adapter;

import io.parley.events.article.ArticleEvent;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.events.kafka.CloudEventNames;
import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.kafka.EventRecords;
import io.parley.timeline.facts.application.FactEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads records as the events that facts are made of. What cannot be read now never can. */
final class EventReader {

    private EventReader() {}

    /** @throws io.parley.foundation.kafka.UnreadableRecordException with the reason, when the record is not an event */
    static FactEvent read(ConsumerRecord<byte[], byte[]> record) {
        return switch (record.topic()) {
            case KafkaTopics.ARTICLES ->
                new FactEvent.OfArticle(EventRecords.read(record, CloudEventNames.ARTICLE_V1, ArticleEvent.class));
            case KafkaTopics.ENTITIES ->
                new FactEvent.OfEntities(EventRecords.read(record, CloudEventNames.ENTITIES_V1, EntitiesEvent.class));
            case KafkaTopics.CLAIMS ->
                new FactEvent.OfClaims(EventRecords.read(record, CloudEventNames.CLAIMS_V1, ClaimsEvent.class));
            default -> throw new IllegalStateException("nobody subscribed to Kafka topic " + record.topic());
        };
    }
}

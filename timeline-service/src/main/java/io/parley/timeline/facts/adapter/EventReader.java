package io.parley.timeline.facts.adapter;

import com.fasterxml.jackson.core.JacksonException;
import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.events.kafka.KafkaTopics;
import io.parley.timeline.facts.application.FactEvent;
import java.io.IOException;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads records as events. What cannot be read now never can. */
final class EventReader {

    private EventReader() {}

    /** @throws PoisonException with the reason, when the record is not an event */
    static FactEvent read(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            throw new PoisonException("the record has no value");
        }
        try {
            FactEvent event =
                    switch (record.topic()) {
                        case KafkaTopics.ARTICLES ->
                            new FactEvent.OfArticle(EventJson.mapper().readValue(record.value(), ArticleEvent.class));
                        case KafkaTopics.ENTITIES ->
                            new FactEvent.OfEntities(EventJson.mapper().readValue(record.value(), EntitiesEvent.class));
                        case KafkaTopics.CLAIMS ->
                            new FactEvent.OfClaims(EventJson.mapper().readValue(record.value(), ClaimsEvent.class));
                        default -> throw new PoisonException("unexpected Kafka topic " + record.topic());
                    };
            check(event);
            return event;
        } catch (JacksonException e) {
            throw new PoisonException("not an event: " + e.getOriginalMessage());
        } catch (IOException | NullPointerException e) {
            throw new PoisonException("not an event: " + e.getMessage());
        }
    }

    private static void check(FactEvent event) {
        Objects.requireNonNull(event.articleId(), "articleId is absent");
        if (event instanceof FactEvent.OfArticle article) {
            ArticleEvent told = article.event();
            Objects.requireNonNull(told.status(), "status is absent");
            Objects.requireNonNull(told.provider(), "provider is absent");
            Objects.requireNonNull(told.body(), "body is absent");
            Objects.requireNonNull(told.availableAt(), "availableAt is absent");
        } else if (event instanceof FactEvent.OfEntities list) {
            Objects.requireNonNull(list.event().engine(), "engine is absent");
        } else if (event instanceof FactEvent.OfClaims list) {
            Objects.requireNonNull(list.event().engine(), "engine is absent");
        }
    }
}

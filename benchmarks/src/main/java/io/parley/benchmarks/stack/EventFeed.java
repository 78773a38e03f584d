package io.parley.benchmarks.stack;

import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.events.kafka.CloudEventNames;
import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.kafka.CloudEvent;
import io.parley.foundation.kafka.ProducerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events as the services before the measured one would. */
public final class EventFeed implements AutoCloseable {

    private static final int LINGER_MILLIS = 5;
    private static final String SOURCE = "/parley/benchmarks";

    private final KafkaProducer<String, byte[]> producer;

    public EventFeed(String bootstrapServers) {
        Map<String, Object> settings = ProducerSettings.of(Map.of("bootstrap.servers", bootstrapServers));
        settings.put("linger.ms", LINGER_MILLIS);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    public void send(ArticleEvent event) {
        send(KafkaTopics.ARTICLES, CloudEventNames.ARTICLE_V1, event.articleId(), event);
    }

    public void send(EntitiesEvent event) {
        send(KafkaTopics.ENTITIES, CloudEventNames.ENTITIES_V1, event.articleId(), event);
    }

    public void send(ClaimsEvent event) {
        send(KafkaTopics.CLAIMS, CloudEventNames.CLAIMS_V1, event.articleId(), event);
    }

    private void send(String topic, String type, ArticleId article, Object event) {
        String id = article.toString();
        CloudEvent attributes = new CloudEvent(id + "/" + type, SOURCE, type, id, Instant.now());
        try {
            byte[] value = EventJson.mapper().writeValueAsBytes(event);
            var unused = producer.send(new ProducerRecord<>(topic, null, id, value, attributes.headers()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the broker has everything. */
    public void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}

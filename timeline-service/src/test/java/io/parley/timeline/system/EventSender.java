package io.parley.timeline.system;

import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.kafka.KafkaTopics;
import io.parley.timeline.fixture.Story;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events to Kafka as ingest and extraction do. */
final class EventSender implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    EventSender(Map<String, Object> kafka) {
        producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
    }

    void send(Story story) throws Exception {
        send(story.article());
        send(KafkaTopics.ENTITIES, story.id(), story.entitiesEvent());
        send(KafkaTopics.CLAIMS, story.id(), story.claimsEvent());
    }

    void send(ArticleEvent article) throws Exception {
        send(KafkaTopics.ARTICLES, article.articleId(), article);
    }

    void send(String topic, ArticleId id, Object event) throws Exception {
        sendRaw(topic, id.toString(), EventJson.mapper().writeValueAsBytes(event));
    }

    /** With the header that says what type of event it is. */
    void sendTyped(String topic, ArticleId id, String ceType, Object event) throws Exception {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, id.toString(), EventJson.mapper().writeValueAsBytes(event));
        record.headers().add("ce_type", ceType.getBytes(StandardCharsets.UTF_8));
        producer.send(record).get();
    }

    void sendRaw(String topic, String key, byte[] value) throws Exception {
        producer.send(new ProducerRecord<>(topic, key, value)).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}

package io.parley.timeline.stream.adapter;

import io.parley.events.EventJson;
import io.parley.events.kafka.KafkaTopics;
import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.background.Loop;
import io.parley.timeline.stream.application.UpdateBoard;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads every committed change, in a group of this replica alone, from now on: what came before, subscribers take from
 * the change log.
 */
@ApplicationScoped
public class UpdateReader {

    private static final Logger LOG = Logger.getLogger(UpdateReader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final UpdateBoard board;
    private final Map<String, Object> kafka;
    private @Nullable Consumer<String, byte[]> consumer;
    private @Nullable Loop loop;

    @Inject
    UpdateReader(UpdateBoard board, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.board = board;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("group.id", "parley-timeline-stream-" + UUID.randomUUID());
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "latest");
        settings.put("allow.auto.create.topics", false);
        Consumer<String, byte[]> opened =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        opened.subscribe(List.of(KafkaTopics.TIMELINE));
        consumer = opened;
        loop = Loop.start("topic-updates", () -> opened.poll(POLL).forEach(this::post));
    }

    private void post(ConsumerRecord<String, byte[]> record) {
        try {
            board.post(EventJson.mapper().readValue(record.value(), TopicUpdated.class));
        } catch (IOException e) {
            // Subscribers notice the missing revision at the next one and take it from the change log.
            LOG.errorf(
                    "unreadable update kafkaTopic=%s partition=%d offset=%d",
                    record.topic(), record.partition(), record.offset());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (consumer != null) {
            consumer.wakeup();
        }
        if (loop != null) {
            loop.close();
        }
        if (consumer != null) {
            consumer.close();
        }
    }
}

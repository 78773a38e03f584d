package io.parley.foundation.kafka;

import io.parley.events.kafka.KafkaTopics;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** How every service sends: a record counts as sent when all replicas have it, once, and may be as large as its topic takes. */
public final class ProducerSettings {

    private ProducerSettings() {}

    /** The settings of the broker with those of sending. */
    public static Map<String, Object> of(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("compression.type", "zstd");
        settings.put("max.request.size", KafkaTopics.declared().maxMessageBytes());
        return settings;
    }

    /**
     * Waits until Kafka has done what it was asked.
     *
     * @param what names it in messages, as in "the outbox"
     * @throws IllegalStateException when it did not
     */
    public static void await(Future<?> done, String what) {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take " + what, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while Kafka took " + what, e);
        }
    }
}

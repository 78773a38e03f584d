package io.parley.events.kafka;

import io.parley.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The declaration of every Kafka topic, read from {@code kafka-topics.json}: the only place that names their sizes. */
public record KafkaTopics(int maxMessageBytes, Map<String, Sizing> sizings, List<KafkaTopic> topics) {

    public static final String ARTICLES = "parley.articles";
    public static final String ENTITIES = "parley.entities";
    public static final String CLAIMS = "parley.claims";
    public static final String TIMELINE = "parley.timeline";

    /** Suffix of the dead-letter topic of a topic. */
    public static final String DEAD_LETTER_SUFFIX = ".dlq";

    /** Partition and replica counts of one kind of installation. */
    public record Sizing(int partitions, short replicas, int minInSyncReplicas) {}

    /** One topic: its settings are Kafka topic configurations, taken as they are. */
    public record KafkaTopic(String name, String key, Map<String, String> settings, List<String> consumerGroups) {
        public KafkaTopic {
            settings = Map.copyOf(settings);
            consumerGroups = consumerGroups == null ? List.of() : List.copyOf(consumerGroups);
        }
    }

    public KafkaTopics {
        sizings = Map.copyOf(sizings);
        topics = List.copyOf(topics);
    }

    /**
     * The partition and replica counts of an installation.
     *
     * @throws IllegalArgumentException when the declaration has no such sizing
     */
    public Sizing sizing(String name) {
        Sizing sizing = sizings.get(name);
        if (sizing == null) {
            throw new IllegalArgumentException(
                    "kafka-topics.json has no sizing " + name + ", only " + sizings.keySet());
        }
        return sizing;
    }

    /** Whether a consumer group is the first that is declared for a topic: it puts aside what no group can read. */
    public boolean isFirstReader(String topic, String group) {
        return topics.stream()
                .filter(one -> one.name().equals(topic))
                .allMatch(one -> one.consumerGroups().isEmpty()
                        || one.consumerGroups().get(0).equals(group));
    }

    /** The settings to create a topic with: its own, and those that hold for all topics of this sizing. */
    public Map<String, String> settings(KafkaTopic topic, Sizing sizing) {
        Map<String, String> settings = new HashMap<>(topic.settings());
        settings.put("max.message.bytes", Integer.toString(maxMessageBytes));
        settings.put("min.insync.replicas", Integer.toString(sizing.minInSyncReplicas()));
        return settings;
    }

    /** Reads the declaration from the class path. */
    public static KafkaTopics declared() {
        try (InputStream in = KafkaTopics.class.getResourceAsStream("/io/parley/events/kafka-topics.json")) {
            return EventJson.mapper().readValue(in, KafkaTopics.class);
        } catch (IOException e) {
            throw new UncheckedIOException("kafka-topics.json cannot be read", e);
        }
    }
}

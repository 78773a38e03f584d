package io.parley.timeline.facts.adapter;

import io.parley.events.kafka.KafkaTopics;
import io.parley.timeline.facts.application.FactEvent;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where facts come from in Kafka, for the intake and for whoever checks it. */
public final class KafkaFacts {

    /** The consumer group of the intake. */
    public static final String GROUP = "parley-timeline";

    /** The Kafka topics that facts are made of. */
    public static final List<String> SOURCES = List.of(KafkaTopics.ARTICLES, KafkaTopics.ENTITIES, KafkaTopics.CLAIMS);

    private KafkaFacts() {}

    /**
     * Reads a record of one of these topics.
     *
     * @throws io.parley.foundation.kafka.UnreadableRecordException when it is no event
     */
    public static FactEvent read(ConsumerRecord<byte[], byte[]> record) {
        return EventReader.read(record);
    }
}

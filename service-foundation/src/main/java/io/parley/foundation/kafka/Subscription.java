package io.parley.foundation.kafka;

import io.parley.events.kafka.KafkaTopics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a {@link RecordLoop} reads.
 *
 * @param name of the loop and of what health says about it
 * @param group consumer group
 * @param letterGroup group that dead letters are marked with
 * @param batch most records of one poll
 * @param fromStart whether a new group begins with the oldest record; else with what comes from now on
 * @param commits whether the group keeps its offsets
 */
public record Subscription(
        String name,
        String group,
        String letterGroup,
        List<String> topics,
        int batch,
        boolean fromStart,
        boolean commits) {

    public Subscription {
        topics = List.copyOf(topics);
    }

    /** Reads everything once, shared among the replicas of a service. */
    public static Subscription shared(String name, String group, List<String> topics, int batch) {
        return new Subscription(name, group, group, topics, batch, true, true);
    }

    /** Every replica reads what comes from now on. */
    public static Subscription eachReplica(String name, String group, List<String> topics, int batch) {
        return new Subscription(name, group + "-" + UUID.randomUUID(), group, topics, batch, false, false);
    }

    Map<String, Object> settings(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("group.id", group);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", fromStart ? "earliest" : "latest");
        settings.put("allow.auto.create.topics", false);
        settings.put("max.poll.records", batch);
        settings.put("max.partition.fetch.bytes", KafkaTopics.declared().maxMessageBytes());
        settings.put("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        return settings;
    }
}

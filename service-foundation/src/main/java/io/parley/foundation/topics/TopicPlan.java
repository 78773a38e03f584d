package io.parley.foundation.topics;

import io.parley.events.kafka.KafkaTopics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;

/** The declared topics in one sizing, as a broker wants them. */
record TopicPlan(KafkaTopics declared, String sizing) {

    /** The names of all topics. */
    List<String> names() {
        return declared.topics().stream().map(KafkaTopics.KafkaTopic::name).toList();
    }

    /** Those of the topics that are not among the present ones. */
    List<NewTopic> missing(Set<String> present) {
        return declared.topics().stream()
                .filter(topic -> !present.contains(topic.name()))
                .map(this::topic)
                .toList();
    }

    private NewTopic topic(KafkaTopics.KafkaTopic topic) {
        KafkaTopics.Sizing size = Objects.requireNonNull(declared.sizings().get(sizing), sizing);
        Map<String, String> settings = new HashMap<>(topic.settings());
        settings.put("max.message.bytes", Integer.toString(declared.maxMessageBytes()));
        settings.put("min.insync.replicas", Integer.toString(size.minInSyncReplicas()));
        return new NewTopic(topic.name(), size.partitions(), size.replicas()).configs(settings);
    }
}

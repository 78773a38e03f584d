package io.parley.foundation.topics;

import io.parley.events.kafka.KafkaTopics;
import java.util.List;
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
        KafkaTopics.Sizing size = declared.sizing(sizing);
        return new NewTopic(topic.name(), size.partitions(), size.replicas()).configs(declared.settings(topic, size));
    }
}

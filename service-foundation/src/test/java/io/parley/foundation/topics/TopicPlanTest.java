package io.parley.foundation.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.kafka.KafkaTopics;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicPlanTest {

    private final TopicPlan production = new TopicPlan(KafkaTopics.declared(), "production");

    @Test
    void everyDeclaredTopicIsPlannedWithTheSizingAsked() {
        assertThat(production.missing(Set.of()))
                .hasSameSizeAs(production.names())
                .allSatisfy(topic -> {
                    assertThat(topic.numPartitions()).isEqualTo(24);
                    assertThat(topic.replicationFactor()).isEqualTo((short) 3);
                    assertThat(topic.configs()).containsEntry("min.insync.replicas", "2");
                });
    }

    @Test
    void aTopicThatIsThereIsLeftAlone() {
        assertThat(production.missing(Set.of(KafkaTopics.ARTICLES)))
                .extracting(NewTopic::name)
                .doesNotContain(KafkaTopics.ARTICLES)
                .contains(KafkaTopics.CLAIMS);
    }

    @Test
    void messagesUpToTheDeclaredSizePass() {
        String most = Integer.toString(KafkaTopics.declared().maxMessageBytes());
        assertThat(production.missing(Set.of()))
                .allSatisfy(topic -> assertThat(topic.configs()).containsEntry("max.message.bytes", most));
    }
}

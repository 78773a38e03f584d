package io.parley.platform.kafka;

import io.parley.events.kafka.KafkaTopics;
import io.parley.platform.PlatformException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates and empties the declared topics of a broker. */
public record BrokerTopics(String bootstrapServers) {

    private static final String SIZING = "laptop";
    private static final int MOST_TRIES = 1_000;

    /** Creates those of the declared topics that the broker does not have. */
    public void createMissing(KafkaTopics declared) {
        try (Admin admin = admin()) {
            Set<String> present = done(admin.listTopics().names());
            List<NewTopic> missing = declared.topics().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .map(topic -> newTopic(topic, declared))
                    .toList();
            done(admin.createTopics(missing).all());
        }
    }

    /** Whether the broker answers in time. */
    public boolean answers(Duration atMost) {
        int millis = (int) atMost.toMillis();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers, "request.timeout.ms", millis, "default.api.timeout.ms", millis);
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Deletes the declared topics with all their records and creates them again. */
    public void recreate() {
        KafkaTopics declared = KafkaTopics.declared();
        try (Admin admin = admin()) {
            Set<String> doomed = new HashSet<>(done(admin.listTopics().names()));
            doomed.retainAll(
                    declared.topics().stream().map(KafkaTopics.KafkaTopic::name).toList());
            done(admin.deleteTopics(doomed).all());
            declared.topics().forEach(topic -> createGone(admin, newTopic(topic, declared)));
        }
    }

    /** The broker may still list a topic whose deletion it has confirmed, and refuses to create it until it is gone. */
    private static void createGone(Admin admin, NewTopic topic) {
        for (int tries = 1; ; tries++) {
            try {
                done(admin.createTopics(List.of(topic)).all());
                return;
            } catch (PlatformException e) {
                boolean listed = e.getCause() instanceof ExecutionException failed
                        && failed.getCause() instanceof TopicExistsException;
                if (!listed || tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private static NewTopic newTopic(KafkaTopics.KafkaTopic topic, KafkaTopics declared) {
        KafkaTopics.Sizing sizing = declared.sizing(SIZING);
        return new NewTopic(topic.name(), sizing.partitions(), sizing.replicas())
                .configs(declared.settings(topic, sizing));
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new PlatformException("Kafka's topics cannot be prepared: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("stopped while Kafka's topics were prepared", e);
        }
    }
}

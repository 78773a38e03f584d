package io.parley.system.faults;

import io.parley.events.kafka.KafkaTopics;
import io.parley.system.running.SupervisedParley;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Others join a service's consumer group and leave it again, several times, without doing any work. */
record Rebalance(String group, List<String> topics) implements Fault {

    private static final int TIMES = 3;
    private static final Duration STAYS = Duration.ofSeconds(2);

    static Fault any(Random random) {
        return random.nextBoolean()
                ? new Rebalance("parley-extract", List.of(KafkaTopics.ARTICLES))
                : new Rebalance(
                        "parley-timeline", List.of(KafkaTopics.ARTICLES, KafkaTopics.ENTITIES, KafkaTopics.CLAIMS));
    }

    @Override
    public void strike(SupervisedParley system) {
        for (int i = 0; i < TIMES; i++) {
            try (KafkaConsumer<byte[], byte[]> guest = new KafkaConsumer<>(
                    Map.of(
                            "bootstrap.servers",
                            system.bootstrapServers(),
                            "group.id",
                            group,
                            "enable.auto.commit",
                            false),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer())) {
                guest.subscribe(topics);
                long end = System.nanoTime() + STAYS.toNanos();
                while (System.nanoTime() < end) {
                    // What it is given it keeps to itself: whoever has the partition next must read it again.
                    guest.poll(Duration.ofMillis(200));
                }
            }
        }
    }

    @Override
    public String toString() {
        return "REBALANCE " + group;
    }
}

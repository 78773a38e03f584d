package io.parley.benchmarks.reading;

import io.parley.benchmarks.stack.EventFeed;
import io.parley.benchmarks.stack.Quantiles;
import io.parley.benchmarks.stack.RecordCount;
import io.parley.events.article.ArticleId;
import io.parley.events.engine.Engine;
import io.parley.events.entities.EntitiesEvent;
import io.parley.events.kafka.KafkaTopics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One record from a producer to a consumer of this process, by the broker that the services use. */
final class KafkaHop {

    private static final int TIMES = 100;
    private static final double NANOS = 1e6;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ArticleId NOBODYS = ArticleId.of("Benchmark Wire", "urn:benchmark:hop");

    private final String bootstrapServers;

    KafkaHop(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    double medianMillis() {
        EntitiesEvent small = new EntitiesEvent(NOBODYS, 1, new Engine("benchmark", "1", 1), "en", List.of(), false);
        List<Double> millis = new ArrayList<>();
        try (EventFeed feed = new EventFeed(bootstrapServers);
                RecordCount records = new RecordCount(bootstrapServers, KafkaTopics.ENTITIES)) {
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                feed.send(small);
                feed.flush();
                records.awaitMore(1, PATIENCE);
                millis.add((System.nanoTime() - start) / NANOS);
            }
        }
        return Quantiles.of(millis).median();
    }
}

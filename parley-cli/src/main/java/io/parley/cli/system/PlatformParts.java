package io.parley.cli.system;

import io.parley.platform.LocalPlatform;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Broker and database as parts. */
final class PlatformParts {

    static final String KAFKA = "Kafka";
    static final String POSTGRES = "PostgreSQL";

    /** They were ready when their start returned. */
    private static final Duration TIME_TO_START = Duration.ofMinutes(1);

    private PlatformParts() {}

    static List<Part> of(LocalPlatform platform) {
        return List.of(new Kafka(platform), new Postgres(platform));
    }

    private record Kafka(LocalPlatform platform) implements Part {
        @Override
        public String name() {
            return KAFKA;
        }

        @Override
        public CompletableFuture<String> death() {
            return platform.kafka().process().onCrash().thenApply(ServicePart::obituary);
        }

        @Override
        public boolean answers(Duration atMost) {
            return platform.kafka().topics().answers(atMost);
        }

        @Override
        public Duration timeToStart() {
            return TIME_TO_START;
        }

        @Override
        public long pid() {
            return platform.kafka().process().pid();
        }

        @Override
        public void startAgain() {
            platform.restartKafka();
        }
    }

    private record Postgres(LocalPlatform platform) implements Part {
        @Override
        public String name() {
            return POSTGRES;
        }

        @Override
        public CompletableFuture<String> death() {
            return platform.postgres().onCrash().thenApply(ended -> "PostgreSQL ended unexpectedly");
        }

        @Override
        public boolean answers(Duration atMost) {
            return platform.postgres().databases().answers(atMost);
        }

        @Override
        public Duration timeToStart() {
            return TIME_TO_START;
        }

        @Override
        public long pid() {
            return platform.postgres().pid();
        }

        @Override
        public void startAgain() {
            platform.restartPostgres();
        }
    }
}

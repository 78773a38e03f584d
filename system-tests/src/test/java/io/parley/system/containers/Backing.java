package io.parley.system.containers;

import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** The broker and the database that the services stand on, in the versions of the compose file. */
final class Backing {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private Backing() {}

    static GenericContainer<?> kafka(Network network) {
        return new GenericContainer<>(DockerImageName.parse("apache/kafka:4.4.0"))
                .withNetwork(network)
                .withNetworkAliases("kafka")
                .withEnv(Map.ofEntries(
                        Map.entry("KAFKA_NODE_ID", "1"),
                        Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                        Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@kafka:9093"),
                        Map.entry("KAFKA_LISTENERS", "CLIENTS://0.0.0.0:9092,CONTROLLER://0.0.0.0:9093"),
                        Map.entry("KAFKA_ADVERTISED_LISTENERS", "CLIENTS://kafka:9092"),
                        Map.entry("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                        Map.entry("KAFKA_INTER_BROKER_LISTENER_NAME", "CLIENTS"),
                        Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                        Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
                        Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
                        Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
                        Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
                        Map.entry("KAFKA_MESSAGE_MAX_BYTES", "9437184")))
                .waitingFor(Wait.forLogMessage(".*Kafka Server started.*", 1))
                .withStartupTimeout(LONGEST_START);
    }

    static GenericContainer<?> postgres(Network network) {
        return new GenericContainer<>(DockerImageName.parse("postgres:18"))
                .withNetwork(network)
                .withNetworkAliases("postgres")
                .withEnv(Map.of("POSTGRES_DB", "parley", "POSTGRES_USER", "parley", "POSTGRES_PASSWORD", "parley"))
                // The database starts twice: once for its own setup, where nobody else can reach it.
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*", 2))
                .withStartupTimeout(LONGEST_START);
    }
}

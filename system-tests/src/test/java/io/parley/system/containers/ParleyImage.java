package io.parley.system.containers;

import io.parley.system.running.RunningParley;
import java.time.Duration;
import java.util.concurrent.Future;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;

/** Builds a service's image and makes containers of it, closed as in operation. */
record ParleyImage(Future<String> name) {

    static final int PORT = 8080;

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    static ParleyImage of(String module) {
        String packaged = module + "/target/quarkus-app";
        return new ParleyImage(new ImageFromDockerfile()
                .withFileFromPath("Dockerfile", RunningParley.projectFile("Dockerfile"))
                .withFileFromPath(packaged, RunningParley.projectFile(packaged))
                .withBuildArg("SERVICE", module));
    }

    /** The service itself, ready when it says so. */
    GenericContainer<?> service(Network network) {
        return container(network)
                .withEnv("PARLEY_SECURITY_ANONYMOUS", "true")
                .withEnv("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgres:5432/parley")
                .withEnv("QUARKUS_DATASOURCE_USERNAME", "parley")
                .withEnv("QUARKUS_DATASOURCE_PASSWORD", "parley")
                .withExposedPorts(PORT)
                .waitingFor(Wait.forHttp("/q/health/ready").forPort(PORT))
                .withStartupTimeout(LONGEST_START);
    }

    /** The program in every image that creates the Kafka topics and ends. */
    GenericContainer<?> createTopics(Network network) {
        return container(network)
                .withCreateContainerCmdModifier(command -> command.withEntrypoint("java"))
                .withCommand("-cp", "/app/lib/main/*", "io.parley.foundation.topics.CreateTopics")
                .withStartupCheckStrategy(new OneShotStartupCheckStrategy().withTimeout(LONGEST_START));
    }

    private GenericContainer<?> container(Network network) {
        return new GenericContainer<>(name)
                .withNetwork(network)
                .withEnv("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092")
                .withEnv("PARLEY_TOPICS_SIZING", "laptop");
    }
}

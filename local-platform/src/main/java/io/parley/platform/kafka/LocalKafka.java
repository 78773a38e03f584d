package io.parley.platform.kafka;

import io.parley.broker.BrokerProgram;
import io.parley.events.kafka.KafkaTopics;
import io.parley.platform.FreePort;
import io.parley.platform.PlatformException;
import io.parley.platform.process.JavaProgram;
import io.parley.platform.process.TetheredProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A running broker with the declared topics. */
public final class LocalKafka implements AutoCloseable {

    private static final List<String> SMALL_AND_QUICK =
            List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private final TetheredProcess process;
    private final int port;

    private LocalKafka(TetheredProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a broker on a folder, which may hold the data of an earlier one, and creates the topics that are missing.
     *
     * @param port the port of the loopback address to listen on
     */
    public static LocalKafka start(Path folder, int port, Path log) {
        return start(folder, port, log, null);
    }

    /** As {@link #start(Path, int, Path)}, with a second listener for clients that log in. */
    public static LocalKafka start(Path folder, int port, Path log, @Nullable LoginListener login) {
        LeftoverBroker.await(folder, Duration.ofSeconds(20));
        KafkaTopics declared = KafkaTopics.declared();
        BrokerSettings settings =
                new BrokerSettings(folder.resolve("log"), port, FreePort.any(), declared.maxMessageBytes(), login);
        JavaProgram program = new JavaProgram(
                "Kafka",
                BrokerLibrary.classPath(),
                BrokerProgram.class.getName(),
                SMALL_AND_QUICK,
                List.of(write(settings, folder)),
                login == null ? Map.of() : login.environment());
        LocalKafka kafka = new LocalKafka(TetheredProcess.startTalking(program, log), port);
        try {
            LeftoverBroker.remember(folder, kafka.process.pid());
            kafka.process.awaitLine(BrokerProgram.READY);
            kafka.topics().createMissing(declared);
            return kafka;
        } catch (RuntimeException | Error e) {
            kafka.close();
            throw e;
        }
    }

    private static String write(BrokerSettings settings, Path folder) {
        try {
            return settings.write(folder.resolve("server.properties")).toString();
        } catch (IOException e) {
            throw new PlatformException("the Kafka folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The port that it listens on. */
    public int port() {
        return port;
    }

    /** The topics of this broker. */
    public BrokerTopics topics() {
        return new BrokerTopics(bootstrapServers());
    }

    /** The broker's process, to watch it. */
    public TetheredProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}

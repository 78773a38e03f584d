package io.parley.broker;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** Runs one broker and controller from a properties file; says {@code ready} on standard output when it serves. */
public final class BrokerProgram {

    /** The only line that this program writes to standard output. */
    public static final String READY = "ready";

    private BrokerProgram() {}

    /** Takes the path of the broker's properties file. */
    public static void main(String[] args) throws Exception {
        PrintStream toParent = System.out;
        System.setOut(System.err);
        Properties properties = read(Path.of(args[0]));
        KafkaConfig config = KafkaConfig.fromProps(properties);
        LogFolder.of(config).formatOnce();
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        toParent.println(READY);
        toParent.flush();
        server.awaitShutdown();
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}

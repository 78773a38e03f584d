package io.parley.platform;

import io.parley.platform.kafka.BrokerTopics;
import io.parley.platform.postgres.Databases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The platform that all tests of one JVM share: started on first use, in a temporary folder, stopped with the JVM. It is
 * kept in system properties because Quarkus loads test classes several times.
 */
public record SharedPlatform(String bootstrapServers, Databases databases) {

    private static final String KAFKA = "parley.shared-platform.kafka";
    private static final String POSTGRES = "parley.shared-platform.postgres";
    private static final String PASSWORD = "parley.shared-platform.postgres-password";

    /** The shared platform, started if this is the first call in this JVM. */
    public static SharedPlatform get() {
        Properties shared = System.getProperties();
        synchronized (shared) {
            if (shared.getProperty(KAFKA) == null) {
                LocalPlatform started = startTemporary();
                Databases databases = started.postgres().databases();
                shared.setProperty(POSTGRES, Integer.toString(databases.port()));
                shared.setProperty(PASSWORD, databases.password());
                shared.setProperty(KAFKA, started.kafka().bootstrapServers());
            }
            int port = Integer.parseInt(shared.getProperty(POSTGRES));
            return new SharedPlatform(shared.getProperty(KAFKA), new Databases(port, shared.getProperty(PASSWORD)));
        }
    }

    private static LocalPlatform startTemporary() {
        try {
            Path folder = Files.createTempDirectory("parley-shared-platform-");
            LocalPlatform platform = LocalPlatform.start(folder, PlatformPorts.free());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                platform.close();
                FolderTree.delete(folder);
            }));
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder for the shared platform", e);
        }
    }

    /** The topics of the shared broker. */
    public BrokerTopics topics() {
        return new BrokerTopics(bootstrapServers);
    }
}

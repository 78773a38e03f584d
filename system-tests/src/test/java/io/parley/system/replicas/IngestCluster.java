package io.parley.system.replicas;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parley.cli.system.Installation;
import io.parley.cli.system.Migrations;
import io.parley.platform.FolderTree;
import io.parley.platform.LocalPlatform;
import io.parley.platform.PlatformPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A broker, a database and replicas of ingest on them. */
final class IngestCluster implements AutoCloseable {

    private final LocalPlatform platform;
    private final Path jar;
    private final List<IngestReplica> replicas = new ArrayList<>();

    private IngestCluster(LocalPlatform platform, Path jar) {
        this.platform = platform;
        this.jar = jar;
    }

    /** Starts the platform; skips the test where the service is not packaged. */
    static IngestCluster start() {
        Path home = Path.of(System.getProperty("parley.home", ".."))
                .toAbsolutePath()
                .normalize();
        Path jar = home.resolve("ingest-service/target/quarkus-app/quarkus-run.jar");
        assumeTrue(Files.exists(jar), "skipped: " + jar + " is not built; run mvn verify");
        try {
            Path folder = Files.createTempDirectory("parley-replicas-");
            LocalPlatform platform = LocalPlatform.start(folder, PlatformPorts.free());
            Migrations.run(new Installation(home), platform);
            return new IngestCluster(platform, jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a replica and waits until it is ready. */
    IngestReplica join(String name, String... settings) {
        IngestReplica replica = IngestReplica.start(name, platform, jar, settings);
        replicas.add(replica);
        await(name).atMost(Duration.ofMinutes(3)).until(replica::isReady);
        return replica;
    }

    LocalPlatform platform() {
        return platform;
    }

    ArticleRecords records() {
        return new ArticleRecords(platform.kafka().bootstrapServers());
    }

    @Override
    public void close() {
        replicas.parallelStream().forEach(IngestReplica::close);
        platform.close();
        FolderTree.delete(platform.dataFolder());
    }
}

package io.parley.system.running;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parley.cli.client.IngestClient;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.console.Progress;
import io.parley.cli.system.Installation;
import io.parley.cli.system.ParleySystem;
import io.parley.cli.system.ParleySystem.Manner;
import io.parley.cli.system.Ports;
import io.parley.cli.system.Service;
import io.parley.platform.FolderTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the journeys run against: the Parley at {@code parley.target.ingest} and {@code parley.target.timeline} where
 * these properties are set, else one that is started here on free ports with an empty folder.
 */
public final class Target implements AutoCloseable {

    private final RunningParley parley;
    private final URI ingest;
    private final Runnable owned;

    private Target(URI ingest, URI timeline, Runnable owned) {
        this.parley = new RunningParley(new IngestClient(ingest), new TimelineClient(timeline));
        this.ingest = ingest;
        this.owned = owned;
    }

    /** A target whose other articles do not matter to the journey. */
    public static Target any() {
        String timeline = System.getProperty("parley.target.timeline", "");
        String ingest = System.getProperty("parley.target.ingest", "");
        if (timeline.isEmpty() || ingest.isEmpty()) {
            return empty();
        }
        return new Target(URI.create(ingest), URI.create(timeline), () -> {});
    }

    /** A target that holds nothing yet; skips the journey where none can be started. */
    public static Target empty() {
        return empty(Map.of());
    }

    /** As {@link #empty()}, with more in the environment of the services. */
    public static Target empty(Map<String, String> environment) {
        assumeTrue(
                System.getProperty("parley.target.timeline", "").isEmpty(),
                "skipped: this journey needs an empty Parley of its own, not the one that is given");
        for (Service service : Service.values()) {
            Path jar = RunningParley.projectFile(service.module() + "/target/quarkus-app/quarkus-run.jar");
            assumeTrue(Files.exists(jar), "skipped: " + jar + " is not built; run mvn verify");
        }
        return start(environment);
    }

    private static Target start(Map<String, String> environment) {
        try {
            Path folder = Files.createTempDirectory("parley-journey-");
            Ports ports = FreeBase.find();
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            ParleySystem system = ParleySystem.start(
                    Installation.current(), folder, ports, new Manner(false, false, environment), new Progress(err));
            return new Target(Service.INGEST.address(ports), Service.TIMELINE.address(ports), () -> {
                system.close();
                FolderTree.delete(folder);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The running Parley. */
    public RunningParley parley() {
        return parley;
    }

    /** Where articles are sent to. */
    public URI ingest() {
        return ingest;
    }

    @Override
    public void close() {
        owned.run();
    }
}

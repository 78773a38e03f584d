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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the journeys run against, by {@code -Dsut}: {@code embedded} starts a Parley here, {@code compose} the containers, and
 * {@code kubernetes} takes the one at {@code parley.target.ingest} and {@code parley.target.timeline}, asked as the account that
 * {@code PARLEY_ISSUER}, {@code PARLEY_CLIENT_ID} and {@code PARLEY_CLIENT_SECRET} name; {@code -Dparley.target.empty=true} says that
 * it holds nothing yet, so that one journey which needs that may have it.
 */
public final class Target implements AutoCloseable {

    /** Whether a journey that needs an empty Parley had the given one. The others send it articles of topics that are theirs alone. */
    private static boolean used;

    private final RunningParley parley;
    private final URI ingest;
    private final List<URI> services;
    private final Runnable owned;

    private Target(URI ingest, URI timeline, List<URI> services, Runnable owned) {
        this.parley = new RunningParley(new IngestClient(ingest), new TimelineClient(timeline));
        this.ingest = ingest;
        this.services = List.copyOf(services);
        this.owned = owned;
    }

    /** A target whose other articles do not matter to the journey. */
    public static Target any() {
        return switch (Sut.chosen()) {
            case EMBEDDED -> empty();
            case COMPOSE -> {
                ComposeParley.ensureRunning();
                yield compose();
            }
            case KUBERNETES -> given();
        };
    }

    private static Target given() {
        return new Target(given("parley.target.ingest"), given("parley.target.timeline"), List.of(), () -> {});
    }

    private static Target compose() {
        return new Target(ComposeParley.INGEST, ComposeParley.TIMELINE, List.of(), () -> {});
    }

    private static URI given(String property) {
        String address = System.getProperty(property, "");
        if (address.isEmpty()) {
            throw new AssertionError("-Dsut=kubernetes needs -D" + property + ", the address of a running service");
        }
        return URI.create(address);
    }

    /** A target that holds nothing yet; skips the journey where none can be started. */
    public static Target empty() {
        if (Sut.chosen() == Sut.COMPOSE) {
            ComposeParley.ensureEmpty();
            return compose();
        }
        if (Sut.chosen() == Sut.KUBERNETES && Boolean.getBoolean("parley.target.empty") && !used) {
            used = true;
            return given();
        }
        return empty(Map.of());
    }

    /** As {@link #empty()}, with more in the environment of the services. */
    public static Target empty(Map<String, String> environment) {
        assumeTrue(
                Sut.chosen() == Sut.EMBEDDED,
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
            Ports ports = Ports.anyFree();
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            ParleySystem system = ParleySystem.start(
                    Installation.current(), folder, ports, new Manner(false, false, environment), new Progress(err));
            List<URI> services = Stream.of(Service.values())
                    .map(service -> service.address(ports))
                    .toList();
            return new Target(Service.INGEST.address(ports), Service.TIMELINE.address(ports), services, () -> {
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

    /** The addresses of all services; of a Parley that is given, none are known. */
    public List<URI> services() {
        return services;
    }

    @Override
    public void close() {
        owned.run();
    }
}

package io.parley.system.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.client.IngestClient;
import io.parley.cli.client.IngestResult;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.system.Installation;
import io.parley.cli.system.Migrations;
import io.parley.cli.system.Service;
import io.parley.platform.LocalPlatform;
import io.parley.platform.PlatformPorts;
import io.parley.system.journeys.Ninjs;
import io.parley.system.running.RunningParley;
import io.parley.system.running.ServiceProcess;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A release takes the place of another as Kubernetes does it: the new replica is ready, requests go there, then the old one is told to
 * stop, with the settings of deploy/k8s. Nobody notices.
 */
class RollingUpdateTest {

    private static final String SLUG = "rolling-wages";
    private static final int ARTICLES = 3;

    /** What a pod is given to end in, less the moment before it is told (deploy/k8s/base/patches/service.yaml). */
    private static final Duration GRACE = Duration.ofSeconds(40);

    /** A replica with open streams does not wait for its {@code QUARKUS_SHUTDOWN_TIMEOUT}. */
    private static final Duration PROMPT = Duration.ofSeconds(15);

    @TempDir
    private static Path folder;

    private static LocalPlatform platform;
    private static final List<ServiceProcess> RUNNING = new ArrayList<>();
    private static int sent;

    @BeforeAll
    static void startPlatform() {
        ServiceProcess.packaged(Service.TIMELINE);
        platform = LocalPlatform.start(folder.resolve("platform"), PlatformPorts.free());
        Migrations.run(new Installation(RunningParley.projectFile("").toAbsolutePath()), platform);
    }

    @AfterAll
    static void stop() {
        RUNNING.parallelStream().forEach(ServiceProcess::close);
        if (platform != null) {
            platform.close();
        }
    }

    private static ServiceProcess start(Service service, String name) {
        Map<String, String> environment =
                new HashMap<>(service.databaseEnvironment(platform.postgres().databases()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", platform.kafka().bootstrapServers());
        environment.put("QUARKUS_SHUTDOWN_TIMEOUT", "20S");
        if (service != Service.EXTRACT) {
            environment.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    platform.postgres().databases().jdbcUrl(Service.DATABASE));
        }
        ServiceProcess process = ServiceProcess.start(service, name, folder.resolve("logs"), environment);
        RUNNING.add(process);
        return process;
    }

    @Test
    void readers_and_streams_go_on_while_every_replica_of_timeline_is_replaced() throws Exception {
        ServiceProcess ingest = start(Service.INGEST, "ingest");
        ServiceProcess extract = start(Service.EXTRACT, "extract");
        ServiceProcess old = start(Service.TIMELINE, "timeline-old").ready();
        AtomicReference<URI> serving = new AtomicReference<>(old.address());
        IngestClient sender = new IngestClient(ingest.ready().address());
        extract.ready();
        new RunningParley(sender, new TimelineClient(old.address()))
                .define(SLUG, List.of("Orrel Guild", "Kilnmark Chamber"));
        try (MovingReader stream = new MovingReader(serving::get, SLUG);
                SteadyReader reader = new SteadyReader(serving::get, "/api/v1/topics/" + SLUG)) {
            Awaitility.await().until(() -> reader.answered() > 0);
            take(sender, old);
            for (String name : List.of("timeline-new-1", "timeline-new-2")) {
                ServiceProcess next = start(Service.TIMELINE, name).ready();
                serving.set(next.address());
                long told = System.nanoTime();
                CompletableFuture<?> ended = old.terminate();
                List<IngestResult> meanwhile = send(sender);
                var unused = ended.get(GRACE.toSeconds(), TimeUnit.SECONDS);
                Duration taken = Duration.ofNanos(System.nanoTime() - told);
                assertThat(taken).as(name).isLessThan(PROMPT);
                settle(sender, next, meanwhile);
                take(sender, next);
                old = next;
            }
            long revision = new RunningParley(sender, new TimelineClient(old.address()))
                    .show(SLUG)
                    .at("/overview/revision")
                    .asLong();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(stream.revisions()).contains(revision));
            assertThat(stream.revisions())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(stream.revisions().get(0), revision)
                                    .boxed()
                                    .toList());
            // Each of the two that went ended its stream, and cut none.
            assertThat(stream.ends()).hasSizeGreaterThanOrEqualTo(2).containsOnly("whole");
            assertThat(reader.failures()).isEmpty();
            System.err.printf(
                    "%d pages answered, %d revisions told%n",
                    reader.answered(), stream.revisions().size());
        }
    }

    private static void take(IngestClient sender, ServiceProcess timeline) {
        settle(sender, timeline, send(sender));
    }

    private static void settle(IngestClient sender, ServiceProcess timeline, List<IngestResult> results) {
        new RunningParley(sender, new TimelineClient(timeline.address())).settle(results);
    }

    private static List<IngestResult> send(IngestClient sender) {
        List<IngestResult> results = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            sent++;
            byte[] article = new Ninjs(
                            "urn:rolling:" + sent, "Kilnmark Wire", "1", "2025-03-%02dT09:00:00Z".formatted(sent))
                    .usable(
                            "Guild rejects offer " + sent,
                            "GENEVA (Kilnmark Wire) - Negotiators of the Orrel Guild and the Kilnmark Chamber met in Geneva for"
                                    + " talks on kiln wages.\n\n\"We reject offer number %d of the chamber,\" Orrel Guild"
                                            .formatted(sent)
                                    + " spokeswoman Tessa Wyndle said.\n")
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            results.addAll(sender.send(article, "application/json", Map.of()));
        }
        return results;
    }
}

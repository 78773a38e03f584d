package io.parley.benchmarks.ingest;

import io.parley.benchmarks.stack.Profile;
import io.parley.benchmarks.stack.ServiceProcess;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Figure;
import io.parley.cli.bench.Measure;
import io.parley.cli.bench.Target;
import io.parley.cli.system.Service;
import io.parley.platform.FreePort;
import io.parley.platform.LocalPlatform;
import io.parley.platform.process.JavaProgram;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Articles of 3 KB a second until the broker has acknowledged them, by ingest-service, by the line endpoint and by a bare
 * client, in turns on one broker.
 */
public final class IngestBenchmark implements Benchmark {

    private static final int USUAL = 10_000;
    private static final double OF_BARE_CLIENT = 0.2;
    private static final double OF_ENDPOINT = 0.6;
    private static final double MOST_MEMORY = 768;
    private static final String RATE = "articles/s";

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Figure> run(BenchSettings settings) throws Exception {
        try (Stack stack = Stack.start(settings)) {
            createTopics(stack.platform(), "lines", "bare");
            ServiceProcess service = stack.start(Service.INGEST);
            try (Contestant bare = new BareClient(stack.platform().kafka().bootstrapServers(), "bare");
                    Contestant endpoint = endpoint(stack, settings.home());
                    Contestant ingest = ingest(service)) {
                Race race = new Race(stack.folder(), settings);
                return Profile.during(settings, List.of(service), () -> {
                    race.run(List.of(bare, endpoint, ingest), settings.articlesOr(USUAL), settings.rounds());
                    return figures(race, bare, endpoint, ingest);
                });
            }
        }
    }

    private static List<Figure> figures(Race race, Contestant bare, Contestant endpoint, Contestant ingest) {
        Measure mine = new Measure("ingest-service", race.rate(ingest), RATE);
        return List.of(
                new Figure(
                        "batch ingest",
                        mine,
                        new Measure("bare Kafka client", race.rate(bare), RATE),
                        Target.ratioAtLeast(OF_BARE_CLIENT)),
                new Figure(
                        "batch ingest",
                        mine,
                        new Measure("line endpoint", race.rate(endpoint), RATE),
                        Target.ratioAtLeast(OF_ENDPOINT)),
                new Figure(
                        "processor time of the process an article",
                        new Measure("ingest-service", race.processorMicros(ingest), "µs"),
                        new Measure("line endpoint", race.processorMicros(endpoint), "µs"),
                        null),
                new Figure(
                        "peak resident memory",
                        new Measure("ingest-service", ingest.peakMemory(), "MiB"),
                        new Measure("line endpoint", endpoint.peakMemory(), "MiB"),
                        Target.below(MOST_MEMORY)));
    }

    private static void createTopics(LocalPlatform platform, String... names) throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", platform.kafka().bootstrapServers()))) {
            admin.createTopics(Arrays.stream(names)
                            .map(name -> new NewTopic(name, 6, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    /** With the heap and collector that ingest-service has. */
    private static Contestant endpoint(Stack stack, Path home) {
        int port = FreePort.any();
        JavaProgram program = new JavaProgram(
                "line-endpoint",
                List.of(home.resolve("benchmarks/line-endpoint/target/quarkus-app/quarkus-run.jar")),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                List.of(
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-Dkafka.bootstrap.servers=" + stack.platform().kafka().bootstrapServers()),
                List.of(),
                Map.of());
        ServiceProcess process = ServiceProcess.start(
                program, URI.create("http://127.0.0.1:" + port), stack.folder().resolve("line-endpoint.log"));
        return new HttpService(
                process, "/lines", lines -> lines.mapToInt(Integer::parseInt).sum());
    }

    private static Contestant ingest(ServiceProcess process) {
        return new HttpService(process, "/api/v1/articles/batch", lines ->
                (int) lines.filter(line -> line.contains("\"ACCEPTED\"")).count());
    }
}

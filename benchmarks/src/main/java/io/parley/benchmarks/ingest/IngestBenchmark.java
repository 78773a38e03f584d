package io.parley.benchmarks.ingest;

import io.parley.platform.FreePort;
import io.parley.platform.LocalPlatform;
import io.parley.platform.PlatformPorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Articles of 3 KB a second until the broker has acknowledged them, by ingest-service, by the line endpoint and by a bare
 * client, in turns on one broker. Arguments: number of articles a round (default 100,000) and rounds (default 3).
 */
public final class IngestBenchmark {

    private static final String DATABASE = "parley";

    private IngestBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path folder = Files.createTempDirectory("parley-benchmark-");
        try (LocalPlatform platform = LocalPlatform.start(folder.resolve("platform"), PlatformPorts.free())) {
            platform.postgres().databases().createMissing(DATABASE);
            createTopics(platform, "lines", "bare");
            try (Contestant bare = new BareClient(platform.kafka().bootstrapServers(), "bare");
                    Contestant endpoint = endpoint(platform, folder);
                    Contestant ingest = ingest(platform, folder)) {
                race(List.of(bare, endpoint, ingest), folder, articles, rounds);
            }
        } finally {
            delete(folder);
        }
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

    private static Contestant endpoint(LocalPlatform platform, Path folder) throws InterruptedException {
        return HttpService.start(
                Path.of("benchmarks/line-endpoint"),
                FreePort.any(),
                List.of("-Dkafka.bootstrap.servers=" + platform.kafka().bootstrapServers()),
                "/lines",
                folder.resolve("line-endpoint.log"),
                lines -> lines.mapToInt(Integer::parseInt).sum());
    }

    private static Contestant ingest(LocalPlatform platform, Path folder) throws InterruptedException {
        return HttpService.start(
                Path.of("ingest-service"),
                FreePort.any(),
                List.of(
                        "-Dquarkus.log.console.json.enabled=false",
                        "-Dkafka.bootstrap.servers=" + platform.kafka().bootstrapServers(),
                        "-Dquarkus.datasource.jdbc.url="
                                + platform.postgres().databases().jdbcUrl(DATABASE)),
                "/api/v1/articles/batch",
                folder.resolve("ingest-service.log"),
                lines -> (int)
                        lines.filter(line -> line.contains("\"ACCEPTED\"")).count());
    }

    private static void race(List<Contestant> contestants, Path folder, int articles, int rounds) throws Exception {
        Map<String, List<Double>> rates = new TreeMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Contestant contestant : contestants) {
                // The first round warms up; every batch has ids of its own, so that each article is new.
                int size = round == 0 ? Math.max(1, articles / 4) : articles;
                Batch batch = Batch.write(folder, contestant.name() + '-' + round, size);
                Duration used = contestant.processorTime();
                long start = System.nanoTime();
                contestant.take(batch);
                double rate = size / ((System.nanoTime() - start) / 1e9);
                long perArticle = contestant.processorTime().minus(used).toNanos() / 1000 / size;
                Files.delete(batch.file());
                System.out.printf(
                        "%-8s %-15s %,10.0f articles/s%s%n",
                        round == 0 ? "warm-up" : "round " + round,
                        contestant.name(),
                        rate,
                        perArticle > 0 ? ", %,5d µs of processor time each".formatted(perArticle) : "");
                if (round > 0) {
                    rates.computeIfAbsent(contestant.name(), name -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        report(contestants, rates);
    }

    private static void report(List<Contestant> contestants, Map<String, List<Double>> rates) {
        Contestant ingest = contestants.get(contestants.size() - 1);
        double mine = median(rates.getOrDefault(ingest.name(), List.of()));
        for (Contestant contestant : contestants) {
            double theirs = median(rates.getOrDefault(contestant.name(), List.of()));
            System.out.printf(
                    "%-15s median %,8.0f articles/s, ingest-service reaches %3.0f %% of it%s%n",
                    contestant.name(),
                    theirs,
                    100 * mine / theirs,
                    contestant.peakMemory() > 0 ? ", peak resident memory " + contestant.peakMemory() + " MiB" : "");
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

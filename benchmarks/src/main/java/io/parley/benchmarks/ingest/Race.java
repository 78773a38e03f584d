package io.parley.benchmarks.ingest;

import io.parley.cli.bench.BenchSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Several who take batches, in turns. */
final class Race {

    /** The first round, which warms up, is smaller by this factor. */
    private static final int WARM_UP = 4;

    private static final double NANOS = 1e9;
    private static final int MICRO = 1_000;

    private final Path folder;
    private final BenchSettings settings;
    private final Map<String, List<Double>> rates = new HashMap<>();
    private final Map<String, List<Double>> times = new HashMap<>();

    Race(Path folder, BenchSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    void run(List<Contestant> contestants, int articles, int rounds) throws Exception {
        for (int round = 0; round <= rounds; round++) {
            for (Contestant contestant : contestants) {
                turn(contestant, round, round == 0 ? Math.max(1, articles / WARM_UP) : articles);
            }
        }
    }

    /** Every batch has ids of its own, so that each article is new. */
    private void turn(Contestant contestant, int round, int size) throws Exception {
        Batch batch = Batch.write(folder, contestant.name() + '-' + round, size);
        Duration used = contestant.processorTime();
        long start = System.nanoTime();
        contestant.take(batch);
        double rate = size / ((System.nanoTime() - start) / NANOS);
        double time = (double) contestant.processorTime().minus(used).toNanos() / MICRO / size;
        Files.delete(batch.file());
        settings.reached(String.format(
                Locale.ROOT,
                "%s: %s took %,d articles, %,.0f a second",
                round == 0 ? "warm-up" : "round " + round,
                contestant.name(),
                size,
                rate));
        if (round > 0) {
            rates.computeIfAbsent(contestant.name(), name -> new ArrayList<>()).add(rate);
            times.computeIfAbsent(contestant.name(), name -> new ArrayList<>()).add(time);
        }
    }

    /** The median of the rounds, articles a second. */
    double rate(Contestant contestant) {
        return median(rates.getOrDefault(contestant.name(), List.of()));
    }

    /** The median of the rounds. */
    double processorMicros(Contestant contestant) {
        return median(times.getOrDefault(contestant.name(), List.of()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}

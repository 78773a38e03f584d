package io.parley.benchmarks.start;

import io.parley.benchmarks.stack.Quantiles;
import io.parley.benchmarks.stack.ServiceProcess;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Figure;
import io.parley.cli.bench.Measure;
import io.parley.cli.bench.Target;
import io.parley.cli.system.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * From the start of a service's process until it is ready, and the demonstration from the command to its end; medians of the rounds.
 * With the archives of classes (ADR 0027), which the first demonstration after a build writes.
 */
public final class StartupBenchmark implements Benchmark {

    private static final double MOST_SECONDS = 2.5;
    private static final double MOST_SECONDS_WITH_CACHE = 1.2;
    private static final int FIRST_JAVA_WITH_CACHE = 25;
    private static final double MOST_SECONDS_OF_DEMO = 20;
    private static final double NANOS = 1e9;
    private static final String SECONDS = "s";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public List<Figure> run(BenchSettings settings) throws Exception {
        List<Figure> figures = new ArrayList<>();
        figures.add(demo(settings));
        try (Stack stack = Stack.start(settings)) {
            for (Service service : Service.values()) {
                figures.addAll(ready(settings, stack, service));
            }
        }
        return figures;
    }

    /** The first one after a build is not counted: it writes the archives. */
    private static Figure demo(BenchSettings settings) throws Exception {
        Demonstration demo = new Demonstration(settings.home());
        settings.reached("a demonstration that does not count");
        demo.run();
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            Duration taken = demo.run();
            seconds.add(taken.toNanos() / NANOS);
            settings.reached("a demonstration in " + taken);
        }
        return new Figure(
                "./parley demo --once, built",
                new Measure("Parley", Quantiles.of(seconds).median(), SECONDS),
                null,
                Target.below(MOST_SECONDS_OF_DEMO));
    }

    private static List<Figure> ready(BenchSettings settings, Stack stack, Service service) throws Exception {
        List<Double> seconds = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        // The first one makes what it needs in the database and warms the file cache.
        for (int round = -1; round < settings.rounds(); round++) {
            long start = System.nanoTime();
            try (ServiceProcess process = stack.start(service)) {
                if (round >= 0) {
                    seconds.add((System.nanoTime() - start) / NANOS);
                    processor.add(process.processorTime().toNanos() / NANOS);
                }
            }
        }
        boolean cached = Runtime.version().feature() >= FIRST_JAVA_WITH_CACHE;
        return List.of(
                new Figure(
                        service.module() + ": start to ready",
                        new Measure(service.module(), Quantiles.of(seconds).median(), SECONDS),
                        null,
                        Target.below(cached ? MOST_SECONDS_WITH_CACHE : MOST_SECONDS)),
                new Figure(
                        service.module() + ": processor time until it is ready",
                        new Measure(service.module(), Quantiles.of(processor).median(), SECONDS),
                        null,
                        null));
    }
}

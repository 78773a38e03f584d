package io.parley.benchmarks.soak;

import io.parley.benchmarks.reading.SteadyArticles;
import io.parley.benchmarks.stack.ServiceProcess;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Figure;
import io.parley.cli.bench.Measure;
import io.parley.cli.bench.Target;
import io.parley.cli.system.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Articles at a steady pace for {@code --seconds}: memory, threads, open files and lag at the end beside those of the first half. */
public final class SoakBenchmark implements Benchmark {

    private static final int A_SECOND = 2;
    private static final int SAMPLES = 8;
    private static final double FLAT = 1.2;

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public int order() {
        return 8;
    }

    /** Some minutes at least, so only for those who ask for it. */
    @Override
    public boolean isOnlyByName() {
        return true;
    }

    @Override
    public List<Figure> run(BenchSettings settings) throws Exception {
        try (Stack stack = Stack.start(settings, Service.TIMELINE, Service.INGEST, Service.EXTRACT);
                SteadyArticles load = SteadyArticles.start(stack, settings, A_SECOND)) {
            List<List<Sample>> samples = new ArrayList<>();
            for (int number = 0; number < SAMPLES; number++) {
                TimeUnit.MILLISECONDS.sleep(TimeUnit.SECONDS.toMillis(settings.seconds()) / SAMPLES);
                List<Sample> now = new ArrayList<>();
                for (ServiceProcess service : stack.services()) {
                    now.add(Sample.of(service));
                }
                samples.add(now);
                settings.reached(String.format(
                        Locale.ROOT, "%d articles sent, %d of them not yet stored; %s", load.sent(), load.lag(), now));
            }
            return figures(samples, load);
        }
    }

    /** The last sample beside one from before the middle, when everything has warmed up. */
    private static List<Figure> figures(List<List<Sample>> samples, SteadyArticles load) throws Exception {
        List<Figure> figures = new ArrayList<>();
        List<Sample> early = samples.get(SAMPLES / 2 - 1);
        List<Sample> late = samples.get(SAMPLES - 1);
        for (int i = 0; i < late.size(); i++) {
            Sample before = early.get(i);
            Sample after = late.get(i);
            figures.add(figure(after.service() + ": live heap", after.heap(), before.heap(), "MiB"));
            figures.add(figure(after.service() + ": resident memory", after.memory(), before.memory(), "MiB"));
            figures.add(figure(after.service() + ": threads", after.threads(), before.threads(), ""));
            figures.add(figure(after.service() + ": open files", after.handles(), before.handles(), ""));
        }
        figures.add(new Figure(
                "articles sent and not yet stored, at the end",
                new Measure("lag", load.lag(), "articles"),
                new Measure("sent in all", load.sent(), "articles"),
                Target.below(A_SECOND * 30.0)));
        return figures;
    }

    private static Figure figure(String what, double late, double early, String unit) {
        return new Figure(
                what,
                new Measure("end", late, unit),
                new Measure("before the middle", early, unit),
                Target.ratioBelow(FLAT));
    }
}

package io.parley.benchmarks.reading;

import io.parley.benchmarks.extraction.BareEngine;
import io.parley.benchmarks.stack.Profile;
import io.parley.benchmarks.stack.ServiceProcess;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Figure;
import io.parley.cli.bench.Measure;
import io.parley.cli.bench.Target;
import io.parley.cli.system.Service;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Articles of 500 words a second, from a batch over HTTP until the views show them, beside the engine alone. */
public final class EndToEndBenchmark implements Benchmark {

    private static final int USUAL = 1_000;
    private static final int WARM_UP = 4;
    private static final double ARTICLES_A_SECOND = 50;
    private static final double MOST_MEMORY = 768;
    private static final double NANOS = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "end-to-end";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<Figure> run(BenchSettings settings) throws Exception {
        GazaTalks talks = new GazaTalks(settings.home());
        List<String> articles = talks.articles(settings.articlesOr(USUAL));
        BareEngine engine = new BareEngine();
        engine.rate(articles.subList(0, articles.size() / WARM_UP));
        double bare = engine.rate(articles);
        settings.reached("the engine alone has read " + articles.size() + " articles");
        try (Stack stack = Stack.start(settings, Service.TIMELINE, Service.INGEST, Service.EXTRACT)) {
            talks.define(stack.timeline());
            List<String> first = articles.subList(0, articles.size() / WARM_UP);
            send(stack, "warm-up", first);
            Visible.await(stack, first.size(), PATIENCE);
            settings.reached("warm");
            double rate = Profile.during(settings, stack.services(), () -> {
                long start = System.nanoTime();
                send(stack, "measured", articles);
                settings.reached(articles.size() + " articles are acknowledged");
                Visible.await(stack, first.size() + articles.size(), PATIENCE);
                return articles.size() / ((System.nanoTime() - start) / NANOS);
            });
            List<Figure> figures = new ArrayList<>();
            figures.add(new Figure(
                    "HTTP in → visible, engine fast",
                    new Measure("Parley", rate, "articles/s"),
                    new Measure("bare engine", bare, "articles/s"),
                    Target.atLeast(ARTICLES_A_SECOND)));
            for (ServiceProcess service : stack.services()) {
                figures.add(new Figure(
                        "peak resident memory of " + service.name(),
                        new Measure(service.name(), service.peakMemory(), "MiB"),
                        null,
                        Target.below(MOST_MEMORY)));
            }
            return figures;
        }
    }

    private static void send(Stack stack, String name, List<String> articles) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        int number = 0;
        for (String body : articles) {
            lines.writeBytes(GazaTalks.item(name + "-" + number++, body));
            lines.write('\n');
        }
        stack.ingest().sendBatch(lines.toByteArray(), Map.of(), result -> {
            if (!result.isPublished()) {
                throw new IllegalStateException("an article was not taken: " + result);
            }
        });
    }
}

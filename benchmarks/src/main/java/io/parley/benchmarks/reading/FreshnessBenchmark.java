package io.parley.benchmarks.reading;

import io.parley.benchmarks.extraction.BareEngine;
import io.parley.benchmarks.stack.Profile;
import io.parley.benchmarks.stack.Quantiles;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Figure;
import io.parley.cli.bench.Measure;
import io.parley.cli.bench.Target;
import io.parley.cli.system.Service;
import java.util.List;

/** How long after its POST a reader of the topic's stream hears of an article, at five articles a second. */
public final class FreshnessBenchmark implements Benchmark {

    private static final int A_SECOND = 5;

    /** Forty seconds: until then three machines that start compile more than they read. */
    private static final int WARM_UP = 200;

    private static final double MOST_MEDIAN = 150;
    private static final double MOST_P99 = 600;
    private static final String MILLIS = "ms";

    /** From ingest to the engine, from there to the facts, and from the outbox to the stream. */
    private static final int HOPS = 3;

    @Override
    public String name() {
        return "sse";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Figure> run(BenchSettings settings) throws Exception {
        GazaTalks talks = new GazaTalks(settings.home());
        int count = settings.articlesOr(A_SECOND * settings.seconds());
        List<String> articles = talks.articles(WARM_UP + count);
        BareEngine engine = new BareEngine();
        engine.processorMillis(articles);
        double reading = engine.processorMillis(articles);
        try (Stack stack = Stack.start(settings, Service.TIMELINE, Service.INGEST, Service.EXTRACT)) {
            talks.define(stack.timeline());
            double hop = new KafkaHop(stack.platform().kafka().bootstrapServers()).medianMillis();
            new FreshnessRun(stack, "warm-up", A_SECOND).measure(articles.subList(0, WARM_UP));
            settings.reached("warm; measuring " + count + " articles, " + A_SECOND + " a second");
            Quantiles times =
                    Profile.during(settings, stack.services(), () -> new FreshnessRun(stack, "measured", A_SECOND)
                            .measure(articles.subList(WARM_UP, articles.size())));
            Measure limit = new Measure("engine and " + HOPS + " bare Kafka hops", reading + HOPS * hop, MILLIS);
            return List.of(
                    new Figure(
                            "POST → SSE, half of the articles within",
                            new Measure("Parley", times.median(), MILLIS),
                            limit,
                            Target.below(MOST_MEDIAN)),
                    new Figure(
                            "POST → SSE, 99 of 100 within",
                            new Measure("Parley", times.p99(), MILLIS),
                            limit,
                            Target.below(MOST_P99)),
                    new Figure("one bare Kafka hop", new Measure("broker", hop, MILLIS), null, null));
        }
    }
}

package io.parley.benchmarks.extraction;

import io.parley.benchmarks.stack.EventFeed;
import io.parley.benchmarks.stack.Profile;
import io.parley.benchmarks.stack.Quantiles;
import io.parley.benchmarks.stack.RecordCount;
import io.parley.benchmarks.stack.ServiceProcess;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Figure;
import io.parley.cli.bench.Measure;
import io.parley.cli.bench.Target;
import io.parley.cli.system.Service;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Published;
import io.parley.events.kafka.KafkaTopics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Articles of 500 words a second from Kafka to Kafka by extract-service, in turns with the engine alone. */
public final class ExtractServiceBenchmark implements Benchmark {

    private static final int USUAL = 400;
    private static final double OF_ENGINE = 0.8;
    private static final double MOST_MEMORY = 768;
    private static final double NANOS = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Instant AT = Instant.parse("2025-10-08T08:00:00Z");
    private static final String RATE = "articles/s";

    private int sent;

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<Figure> run(BenchSettings settings) throws Exception {
        List<String> articles =
                BenchmarkArticles.mixed(settings.home().resolve("samples/stories"), settings.articlesOr(USUAL));
        settings.reached("loading the engine");
        BareEngine engine = new BareEngine();
        try (Stack stack = Stack.start(settings);
                EventFeed feed = new EventFeed(stack.platform().kafka().bootstrapServers())) {
            ServiceProcess service = stack.start(Service.EXTRACT);
            try (RecordCount claims =
                    new RecordCount(stack.platform().kafka().bootstrapServers(), KafkaTopics.CLAIMS)) {
                engine.rate(articles);
                service(feed, claims, articles);
                settings.reached("both are warm");
                List<Double> engines = new ArrayList<>();
                List<Double> services = new ArrayList<>();
                Duration used = service.processorTime();
                double rate = Profile.during(settings, List.of(service), () -> {
                    for (int round = 1; round <= settings.rounds(); round++) {
                        engines.add(engine.rate(articles));
                        services.add(service(feed, claims, articles));
                        settings.reached(String.format(
                                Locale.ROOT,
                                "round %d: the engine %.1f articles a second, extract-service %.1f",
                                round,
                                engines.get(round - 1),
                                services.get(round - 1)));
                    }
                    return Quantiles.of(services).median();
                });
                double millis =
                        (double) service.processorTime().minus(used).toMillis() / articles.size() / settings.rounds();
                return List.of(
                        new Figure(
                                "articles of 500 words, two threads",
                                new Measure("extract-service", rate, RATE),
                                new Measure("bare engine", Quantiles.of(engines).median(), RATE),
                                Target.ratioAtLeast(OF_ENGINE)),
                        new Figure(
                                "processor time an article",
                                new Measure("extract-service", millis, "ms"),
                                new Measure("bare engine", engine.processorMillis(articles), "ms"),
                                null),
                        new Figure(
                                "peak resident memory",
                                new Measure("extract-service", service.peakMemory(), "MiB"),
                                null,
                                Target.below(MOST_MEMORY)));
            }
        }
    }

    private double service(EventFeed feed, RecordCount claims, List<String> articles) {
        long start = System.nanoTime();
        articles.forEach(body -> feed.send(article(sent++, body)));
        feed.flush();
        claims.awaitMore(articles.size(), PATIENCE);
        return articles.size() / ((System.nanoTime() - start) / NANOS);
    }

    private static ArticleEvent article(int number, String body) {
        String item = "urn:benchmark:" + number;
        return new ArticleEvent(
                ArticleId.of("Benchmark Wire", item),
                1,
                ArticleStatus.USABLE,
                "Benchmark Wire",
                item,
                null,
                null,
                "en",
                "Talks go on",
                null,
                null,
                body,
                Published.parse(AT.toString()),
                AT,
                null,
                null,
                List.of(),
                null,
                "hash-" + number,
                null,
                "text/plain");
    }
}

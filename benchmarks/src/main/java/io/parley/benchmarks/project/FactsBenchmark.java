package io.parley.benchmarks.project;

import io.parley.benchmarks.reading.Visible;
import io.parley.benchmarks.stack.EventFeed;
import io.parley.benchmarks.stack.Profile;
import io.parley.benchmarks.stack.ServiceProcess;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Figure;
import io.parley.cli.bench.Measure;
import io.parley.cli.bench.Target;
import io.parley.cli.system.Service;
import io.parley.timeline.facts.domain.ReportedArticle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Facts a second from Kafka into the database and the views, beside a JDBC batch insert of the same rows; how much faster views
 * are rebuilt; and what one article more takes, by the size of its topic.
 */
public final class FactsBenchmark implements Benchmark {

    private static final int USUAL = 900;
    private static final int WARM_UP = 200;
    private static final double OF_INSERT = 0.25;
    private static final double MOST_MEMORY = 768;
    private static final double NANOS = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Override
    public String name() {
        return "project";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public List<Figure> run(BenchSettings settings) throws Exception {
        List<Figure> figures = new ArrayList<>(facts(settings));
        if (!settings.claims().isEmpty()) {
            figures.addAll(new OneArticleMore(settings).figures());
        }
        return figures;
    }

    private static List<Figure> facts(BenchSettings settings) throws Exception {
        int count = settings.articlesOr(USUAL);
        try (Stack stack = Stack.start(settings, Service.TIMELINE);
                EventFeed feed = new EventFeed(stack.platform().kafka().bootstrapServers())) {
            ServiceProcess service = stack.services().get(0);
            StoredRows rows = new StoredRows(stack);
            InventedNews.define(stack.timeline());
            send(feed, 0, WARM_UP);
            Visible.await(stack, WARM_UP, PATIENCE);
            settings.reached("warm");
            long before = rows.count();
            record Times(double stored, double shown) {}
            Times times = Profile.during(settings, stack.services(), () -> {
                long start = System.nanoTime();
                send(feed, WARM_UP, count);
                Visible.awaitStored(stack, WARM_UP + count, PATIENCE);
                double stored = (System.nanoTime() - start) / NANOS;
                Visible.await(stack, WARM_UP + count, PATIENCE);
                return new Times(stored, (System.nanoTime() - start) / NANOS);
            });
            long all = rows.count();
            settings.reached(String.format(
                    Locale.ROOT,
                    "%,d rows of %,d articles stored after %.1f s, shown after %.1f s",
                    all - before,
                    count,
                    times.stored(),
                    times.shown()));
            double inserted = rows.insertAgain();
            settings.reached(String.format(Locale.ROOT, "the same tables inserted by JDBC in %.1f s", inserted));
            double live = count / times.shown();
            Figure rebuild = new Rebuild(stack, settings).figure(WARM_UP + count, live);
            return List.of(
                    new Figure(
                            "facts applied, while a topic shows them",
                            new Measure("timeline-service", (all - before) / times.stored(), "rows/s"),
                            new Measure("JDBC batch insert", all / inserted, "rows/s"),
                            Target.ratioAtLeast(OF_INSERT)),
                    new Figure(
                            "articles from Kafka into the views of a topic",
                            new Measure("timeline-service", live, "articles/s"),
                            null,
                            null),
                    rebuild,
                    new Figure(
                            "peak resident memory",
                            new Measure("timeline-service", service.peakMemory(), "MiB"),
                            null,
                            Target.below(MOST_MEMORY)));
        }
    }

    private static void send(EventFeed feed, int first, int count) {
        for (int number = first; number < first + count; number++) {
            send(feed, InventedNews.article(number));
        }
        feed.flush();
    }

    /** The three events that an article comes in. */
    static void send(EventFeed feed, ReportedArticle article) {
        feed.send(article.article());
        feed.send(InventedNews.entities(article));
        feed.send(article.report());
    }
}

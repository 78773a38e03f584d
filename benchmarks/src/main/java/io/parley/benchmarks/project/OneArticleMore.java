package io.parley.benchmarks.project;

import io.parley.benchmarks.reading.Visible;
import io.parley.benchmarks.stack.EventFeed;
import io.parley.benchmarks.stack.Quantiles;
import io.parley.benchmarks.stack.ServiceProcess;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.bench.Figure;
import io.parley.cli.bench.Measure;
import io.parley.cli.bench.Target;
import io.parley.cli.system.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one article more takes a running timeline-service and its PostgreSQL, by the number of claims of its topic. */
final class OneArticleMore {

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 6;
    private static final double TIMES = 3;
    private static final double MILLIS = 1e6;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final BenchSettings settings;

    OneArticleMore(BenchSettings settings) {
        this.settings = settings;
    }

    private record Cost(int claims, double service, double database, double wall) {

        Measure of(String what, double millis) {
            return new Measure(String.format(Locale.ROOT, "%s, %,d claims:", what, claims), millis, "ms");
        }
    }

    List<Figure> figures() throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int claims : settings.claims()) {
            costs.add(measure(claims));
        }
        Cost least = costs.get(0);
        List<Figure> figures = new ArrayList<>();
        for (Cost cost : costs.subList(1, costs.size())) {
            String what = String.format(Locale.ROOT, "one article more in a topic of %,d claims: ", cost.claims());
            figures.add(new Figure(
                    what + "processor time of service and database",
                    cost.of("both", cost.service() + cost.database()),
                    least.of("both", least.service() + least.database()),
                    Target.ratioBelow(TIMES)));
            figures.add(new Figure(
                    what + "of the database alone",
                    cost.of("PostgreSQL", cost.database()),
                    least.of("PostgreSQL", least.database()),
                    null));
            figures.add(new Figure(
                    what + "until it is shown", cost.of("wall", cost.wall()), least.of("wall", least.wall()), null));
        }
        return figures;
    }

    private Cost measure(int claims) throws Exception {
        int count = claims / InventedNews.CLAIMS;
        try (Stack stack = Stack.start(settings, Service.TIMELINE);
                EventFeed feed = new EventFeed(stack.platform().kafka().bootstrapServers())) {
            new BulkFacts(stack, settings).fill(count);
            InventedNews.define(stack.timeline());
            Visible.await(stack, count, PATIENCE, settings);
            settings.reached(String.format(Locale.ROOT, "a topic of %,d claims is shown", claims));
            List<Double> service = new ArrayList<>();
            List<Double> database = new ArrayList<>();
            List<Double> wall = new ArrayList<>();
            ServiceProcess timeline = stack.services().get(0);
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                Duration own = timeline.processorTime();
                Duration its = stack.databaseTime();
                long start = System.nanoTime();
                FactsBenchmark.send(feed, InventedNews.article(count + round));
                feed.flush();
                Visible.await(stack, count + round + 1, PATIENCE);
                wall.add((System.nanoTime() - start) / MILLIS);
                service.add(timeline.processorTime().minus(own).toNanos() / MILLIS);
                database.add(stack.databaseTime().minus(its).toNanos() / MILLIS);
            }
            return new Cost(claims, median(service), median(database), median(wall));
        }
    }

    /** Without the first rounds, in which the service is still compiling. */
    private static double median(List<Double> values) {
        return Quantiles.of(values.subList(WARM_UP, values.size())).median();
    }
}

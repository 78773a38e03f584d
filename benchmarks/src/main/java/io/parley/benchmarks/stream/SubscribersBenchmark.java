package io.parley.benchmarks.stream;

import io.parley.benchmarks.project.InventedTopics;
import io.parley.benchmarks.reading.Visible;
import io.parley.benchmarks.stack.EventFeed;
import io.parley.benchmarks.stack.Profile;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How soon 2,000 readers of one service's stream hear of an article, and what they cost it. */
public final class SubscribersBenchmark implements Benchmark {

    private static final int READERS = 2_000;
    private static final int TOPIC = 60;
    private static final int WARM_UP = 10;
    private static final int USUAL = 30;
    private static final double MOST_P99 = 1_000;
    private static final double MOST_HEAP = 768;
    private static final double NANOS = 1e6;
    private static final String MILLIS = "ms";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "subscribers";
    }

    @Override
    public int order() {
        return 7;
    }

    /** When readers heard, counted from the moment at which the broker had the article, and from the first reader. */
    private record Times(List<Double> sinceSent, List<Double> sinceFirst) {}

    @Override
    public List<Figure> run(BenchSettings settings) throws Exception {
        int count = settings.articlesOr(USUAL);
        try (Stack stack = Stack.start(settings, Service.TIMELINE);
                EventFeed feed = new EventFeed(stack.platform().kafka().bootstrapServers())) {
            String slug = InventedTopics.fill(stack, TOPIC);
            Visible.await(stack, TOPIC, PATIENCE);
            ServiceProcess timeline = stack.services().get(0);
            try (Subscribers readers = new Subscribers(
                    stack.timeline().service().resolve("/api/v1/topics/" + slug + "/stream"), READERS)) {
                settings.reached(READERS + " streams are open");
                measure(stack, feed, readers, TOPIC, WARM_UP);
                settings.reached("warm; measuring " + count + " articles");
                Times times = Profile.during(
                        settings, stack.services(), () -> measure(stack, feed, readers, TOPIC + WARM_UP, count));
                return figures(times, (double) timeline.liveHeap(), (double) timeline.peakMemory());
            }
        }
    }

    private static Times measure(Stack stack, EventFeed feed, Subscribers readers, int first, int count)
            throws Exception {
        Times times = new Times(new ArrayList<>(), new ArrayList<>());
        for (int number = first; number < first + count; number++) {
            readers.expectAfter(InventedTopics.revision(stack));
            InventedTopics.send(feed, number);
            long sent = System.nanoTime();
            List<Long> heard = readers.await(PATIENCE);
            long earliest = Collections.min(heard);
            heard.forEach(at -> times.sinceSent().add((at - sent) / NANOS));
            heard.forEach(at -> times.sinceFirst().add((at - earliest) / NANOS));
            Visible.await(stack, number + 1, PATIENCE);
        }
        return times;
    }

    private static List<Figure> figures(Times times, double heap, double memory) {
        String readers = String.format(Locale.ROOT, "%,d readers: ", READERS);
        Quantiles sent = Quantiles.of(times.sinceSent());
        Quantiles first = Quantiles.of(times.sinceFirst());
        return List.of(
                figure(readers + "broker → reader, half within", sent.median(), MILLIS, null),
                figure(readers + "broker → reader, 99 of 100 within", sent.p99(), MILLIS, Target.below(MOST_P99)),
                figure(readers + "behind the first of them, half within", first.median(), MILLIS, null),
                figure(readers + "behind the first of them, 99 of 100 within", first.p99(), MILLIS, null),
                figure("heap in use with them", heap, "MiB", Target.below(MOST_HEAP)),
                figure("peak resident memory", memory, "MiB", null));
    }

    private static Figure figure(String what, double value, String unit, @Nullable Target target) {
        return new Figure(what, new Measure("timeline-service", value, unit), null, target);
    }
}

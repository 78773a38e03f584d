package io.parley.benchmarks.reading;

import io.parley.benchmarks.project.InventedTopics;
import io.parley.benchmarks.stack.Profile;
import io.parley.benchmarks.stack.Quantiles;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Figure;
import io.parley.cli.bench.Measure;
import io.parley.cli.bench.Target;
import io.parley.cli.system.Service;
import io.parley.timeline.views.domain.ViewName;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * How long answers about a topic take: beside a bare query of the rows that they are made of, one question at a time, and the overview
 * and each list at 200 questions a second.
 */
public final class QueryBenchmark implements Benchmark {

    private static final int USUAL = 500;
    private static final double NANOS = 1e6;
    private static final String MILLIS = "ms";
    private static final int A_SECOND = 200;
    private static final double MOST_P99 = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** All of a larger topic is hundreds of megabytes: nobody asks for that at once. */
    private static final int MOST_WHOLE = 1_000;

    private static final double KIB = 1024;

    /** What a service may take that follows large topics: two chapters of a thousand articles are computed at a turn. */
    private static final String HEAP = "-Xmx768m";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A question over HTTP, and the rows that answer it. */
    private record Question(String name, String path, String rows) {
        boolean isWhole() {
            return path.contains("expand");
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question("overview", "", "view = 'overview'"),
            new Question("all of a topic", "?expand=all", "true order by view, sort_key"),
            new Question(
                    "50 lines of its timeline",
                    "/timeline?limit=50",
                    "view = 'timeline' and not withdrawn order by sort_key limit 50"),
            new Question(
                    "50 of its claims",
                    "/claims?limit=50",
                    "view = 'claims' and not withdrawn order by sort_key limit 50"));

    @Override
    public String name() {
        return "query";
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public List<Figure> run(BenchSettings settings) throws Exception {
        int count = settings.articlesOr(USUAL);
        try (Stack stack = Stack.start(settings)) {
            stack.start(Service.TIMELINE, List.of(HEAP));
            String slug = InventedTopics.fillQuickly(stack, settings, count);
            Visible.await(stack, count, PATIENCE, settings);
            settings.reached(String.format(Locale.ROOT, "a topic of %,d articles is shown", count));
            Duration each = Duration.ofSeconds(settings.seconds()).dividedBy(QUESTIONS.size() * 4L);
            List<Question> questions = QUESTIONS.stream()
                    .filter(question -> count <= MOST_WHOLE || !question.isWhole())
                    .toList();
            return Profile.during(settings, stack.services(), () -> {
                List<Figure> figures =
                        steady(stack.timeline().service().resolve("/api/v1/topics/" + slug), each, settings);
                figures.addAll(figures(stack, slug, questions, each, settings));
                return figures;
            });
        }
    }

    /**
     * The overview and each list, 200 times a second. A round through all of them comes before: in the first half minute the compilers
     * of service and client take more of the processors than the answers do. The first of each only warms up too.
     */
    private List<Figure> steady(URI topic, Duration each, BenchSettings settings) throws Exception {
        SteadyRequests requests = new SteadyRequests(client, A_SECOND);
        List<Figure> figures = new ArrayList<>();
        List<String> paths = new ArrayList<>(List.of(""));
        Stream.of(ViewName.values()).map(view -> "/" + view.wireName()).forEach(paths::add);
        for (String path : paths) {
            requests.of(URI.create(topic + path), each);
        }
        settings.reached("warm");
        for (String path : paths) {
            URI address = URI.create(topic + path);
            double size = get(address) / KIB;
            requests.of(address, each);
            Quantiles times = requests.of(address, each);
            String name = path.isEmpty() ? "overview" : path.substring(1);
            String what = String.format(Locale.ROOT, "%s (%.0f KiB) at %d a second: ", name, size, A_SECOND);
            figures.add(new Figure(
                    what + "99 of 100 within",
                    new Measure("over HTTP", times.p99(), MILLIS),
                    new Measure("half within", times.median(), MILLIS),
                    Target.below(MOST_P99)));
            settings.reached(name + " measured at " + A_SECOND + " a second");
        }
        return figures;
    }

    private List<Figure> figures(
            Stack stack, String slug, List<Question> questions, Duration each, BenchSettings settings)
            throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Connection connection = stack.connect()) {
            for (Question question : questions) {
                URI address = stack.timeline().service().resolve("/api/v1/topics/" + slug + question.path());
                Quantiles answers = time(each, () -> get(address));
                Quantiles rows = time(each, () -> read(connection, slug, question.rows()));
                figures.add(figure(question, "half of the answers within", answers.median(), rows.median()));
                figures.add(figure(question, "99 of 100 within", answers.p99(), rows.p99()));
                settings.reached(question.name() + " measured");
            }
        }
        return figures;
    }

    private static Figure figure(Question question, String what, double answer, double rows) {
        return new Figure(
                question.name() + ": " + what,
                new Measure("over HTTP", answer, MILLIS),
                new Measure("bare query of its rows", rows, MILLIS),
                null);
    }

    private static Quantiles time(Duration atLeast, Callable<Long> question) throws Exception {
        long warm = System.nanoTime() + atLeast.toNanos();
        do {
            question.call();
        } while (System.nanoTime() < warm);
        List<Double> millis = new ArrayList<>();
        long end = System.nanoTime() + atLeast.toNanos();
        do {
            long start = System.nanoTime();
            question.call();
            millis.add((System.nanoTime() - start) / NANOS);
        } while (System.nanoTime() < end);
        return Quantiles.of(millis);
    }

    private long get(URI address) throws Exception {
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    private static long read(Connection connection, String slug, String rows) throws Exception {
        long length = 0;
        try (PreparedStatement question =
                connection.prepareStatement("select content from timeline.view_element where slug = ? and " + rows)) {
            question.setString(1, slug);
            try (ResultSet row = question.executeQuery()) {
                while (row.next()) {
                    length += row.getString(1).length();
                }
            }
        }
        return length;
    }
}

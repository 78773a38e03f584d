package io.parley.benchmarks.reading;

import io.parley.benchmarks.stack.Patience;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until the views show all that was sent. */
public final class Visible {

    private static final String SETTLED = "select count(*) from timeline.article_version where settled";
    private static final String BEHIND =
            "select (select count(*) from timeline.topic_work) + (select count(*) from timeline.chapter where waits)";

    private static final String PROGRESS = """
            select format('%s articles matched, %s of %s chapters computed', (select count(*) from timeline.topic_article),
                count(*) filter (where not waits), count(*)) from timeline.chapter""";

    private static final long BETWEEN_REPORTS = TimeUnit.SECONDS.toNanos(15);

    private Visible() {}

    /** The same for much, saying meanwhile how far it is. */
    public static void await(Stack stack, int articles, Duration atMost, BenchSettings settings) throws SQLException {
        awaitStored(stack, articles, atMost);
        try (Connection connection = stack.connect();
                PreparedStatement behind = connection.prepareStatement(BEHIND);
                PreparedStatement progress = connection.prepareStatement(PROGRESS)) {
            long[] reported = {System.nanoTime()};
            Patience.of(atMost).await("the views", () -> {
                if (System.nanoTime() - reported[0] > BETWEEN_REPORTS) {
                    reported[0] = System.nanoTime();
                    settings.reached(text(progress));
                }
                return number(behind) == 0;
            });
        }
    }

    /** Waits until so many article versions are stored and no topic has work left. */
    public static void await(Stack stack, int articles, Duration atMost) throws SQLException {
        try (Connection connection = stack.connect();
                PreparedStatement settled = connection.prepareStatement(SETTLED);
                PreparedStatement behind = connection.prepareStatement(BEHIND)) {
            Patience patience = Patience.of(atMost);
            patience.await(articles + " articles to be stored", () -> number(settled) >= articles);
            patience.await("the views", () -> number(behind) == 0);
        }
    }

    /** Waits until so many article versions are stored, whatever the views show. */
    public static void awaitStored(Stack stack, int articles, Duration atMost) throws SQLException {
        try (Connection connection = stack.connect();
                PreparedStatement settled = connection.prepareStatement(SETTLED)) {
            Patience.of(atMost).await(articles + " articles to be stored", () -> number(settled) >= articles);
        }
    }

    private static String text(PreparedStatement question) throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static long number(PreparedStatement question) throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }
}

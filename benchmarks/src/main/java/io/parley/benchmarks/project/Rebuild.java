package io.parley.benchmarks.project;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.benchmarks.stack.Patience;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.bench.Figure;
import io.parley.cli.bench.Measure;
import io.parley.cli.bench.Target;
import io.parley.cli.client.OperatorClient;
import java.time.Duration;

/** The views of a topic built anew from the stored facts (ADR 0034), beside the rate at which they came to be. */
final class Rebuild {

    private static final double TIMES = 5;
    private static final double NANOS = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final OperatorClient operator;
    private final BenchSettings settings;

    Rebuild(Stack stack, BenchSettings settings) {
        this.operator = new OperatorClient(stack.timeline().service());
        this.settings = settings;
    }

    /**
     * Builds the views anew and looks that nothing differs.
     *
     * @param articles of the topic
     * @param live how many a second came into the views when they came in
     */
    Figure figure(int articles, double live) {
        long start = System.nanoTime();
        operator.beginReplay(InventedNews.SLUG, null);
        Patience.of(PATIENCE).await("the views to be built anew", () -> !isUnderWay());
        double seconds = (System.nanoTime() - start) / NANOS;
        JsonNode replay = operator.replays().get(0);
        if (!"DONE".equals(replay.path("state").asText())
                || replay.path("differences").asInt(-1) != 0) {
            throw new IllegalStateException("views that are built anew must be those that were there: " + replay);
        }
        settings.reached("the views were built anew in " + Math.round(seconds) + " s, with no difference");
        return new Figure(
                "views built anew, without a difference",
                new Measure("replay", articles / seconds, "articles/s"),
                new Measure("live", live, "articles/s"),
                Target.ratioAtLeast(TIMES));
    }

    private boolean isUnderWay() {
        String state = operator.replays().get(0).path("state").asText();
        return "FILLING".equals(state) || "COMPUTING".equals(state);
    }
}

package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.CommandFailure;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Waits until the views show what was ingested, by asking the timeline service about each article. */
public record Settled(TimelineClient timeline) {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    /**
     * Returns when the newest accepted version of every article has been projected.
     *
     * @throws CommandFailure naming an article that the views do not show after two minutes
     */
    public void await(List<IngestResult> results) {
        Map<String, Long> newest = new HashMap<>();
        for (IngestResult result : results) {
            if (result.articleId() != null && result.isPublished()) {
                newest.merge(result.articleId(), result.version(), Math::max);
            }
        }
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            newest.entrySet().removeIf(one -> isProjected(one.getKey(), one.getValue()));
            if (newest.isEmpty()) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw CommandFailure.notRunning(
                        "article " + newest.keySet().iterator().next() + " has not reached the views after "
                                + LONGEST.toSeconds() + " s; see the services' logs");
            }
            pause();
        }
    }

    private boolean isProjected(String articleId, long version) {
        JsonNode article = timeline.article(articleId);
        return article != null && article.path("projectedVersion").asLong(-1) >= version;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.notRunning("interrupted while waiting for the views");
        }
    }
}

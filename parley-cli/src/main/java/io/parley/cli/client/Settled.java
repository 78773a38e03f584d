package io.parley.cli.client;

import io.parley.cli.console.CommandFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits until the views show what was ingested, by asking the timeline service about each article. */
public record Settled(TimelineClient timeline) {

    /** Articles of one question; more would make its address too long. */
    private static final int AT_ONCE = 50;

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    /**
     * Returns when every accepted version is stored and no topic has work left.
     *
     * @throws CommandFailure naming an article that the views do not show after two minutes
     */
    public void await(List<IngestResult> results) {
        List<String> articles = results.stream()
                .filter(result -> result.articleId() != null && result.isPublished())
                .map(result -> result.articleId() + ":" + result.version())
                .distinct()
                .toList();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        for (int from = 0; from == 0 || from < articles.size(); from += AT_ONCE) {
            await(articles.subList(from, Math.min(from + AT_ONCE, articles.size())), deadline);
        }
    }

    private void await(List<String> articles, long deadline) {
        Outstanding left = timeline.outstanding(articles);
        while (left.isAnything()) {
            if (System.nanoTime() > deadline) {
                throw CommandFailure.notRunning(left.first() + " has not reached the views after " + LONGEST.toSeconds()
                        + " s; see the services' logs");
            }
            pause();
            left = timeline.outstanding(articles);
        }
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

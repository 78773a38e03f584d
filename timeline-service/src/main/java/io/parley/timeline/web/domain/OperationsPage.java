package io.parley.timeline.web.domain;

import io.parley.timeline.replay.domain.Replay;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.webhooks.domain.Webhook;
import java.util.List;

/**
 * What operators look after.
 *
 * @param behind slugs of topics whose views do not show everything yet
 * @param events committed changes that have not gone out yet
 * @param letters open dead letters
 * @param most how many dead letters are counted at most
 */
public record OperationsPage(
        List<FollowedTopic> topics,
        List<String> behind,
        long events,
        int letters,
        int most,
        List<Replay> replays,
        Listed<Receiver> receivers) {

    private static final int MOST_RECEIVERS = 12;

    public OperationsPage {
        topics = List.copyOf(topics);
        behind = List.copyOf(behind);
        replays = List.copyOf(replays);
    }

    /** A receiver that gets nothing, or does not take it. */
    public record Receiver(String topic, String url, int failures, boolean paused) {

        /** Those that are not well. */
        public static Listed<Receiver> unwell(List<Webhook> all) {
            List<Receiver> unwell = all.stream()
                    .filter(webhook -> webhook.pause() != null || webhook.failures() > 0)
                    .map(webhook -> new Receiver(
                            webhook.topic().value(),
                            webhook.url().toString(),
                            webhook.failures(),
                            webhook.pause() != null))
                    .toList();
            return Listed.of(unwell, MOST_RECEIVERS);
        }
    }

    /** Whether a topic's views are behind. */
    public boolean waits(FollowedTopic topic) {
        return behind.contains(topic.slug().value());
    }

    /** Whether there are more letters than were counted. */
    public boolean isCut() {
        return letters > most;
    }
}

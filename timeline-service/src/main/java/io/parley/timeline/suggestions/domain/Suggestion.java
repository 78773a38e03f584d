package io.parley.timeline.suggestions.domain;

import io.parley.events.claims.Issue;
import io.parley.timeline.topics.domain.Preview.Sample;
import io.parley.timeline.topics.domain.TopicDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation that the news tell of and that no topic follows.
 *
 * @param slug a short name for the topic that it could be
 * @param sides who negotiates
 * @param issue about what, most of all; null where the articles do not tell
 * @param articles how many articles tell of it
 * @param sources the providers of these, each once
 * @param newest when the newest was published
 * @param definition what would follow it: every one of these articles matches
 * @param samples some of the articles, the newest first
 */
public record Suggestion(
        String slug,
        List<Side> sides,
        @Nullable Issue issue,
        int articles,
        List<String> sources,
        @Nullable String newest,
        TopicDefinition definition,
        List<Sample> samples) {

    /** Somebody who negotiates, by the key that entities have. */
    public record Side(String id, String name) {}

    public Suggestion {
        sides = List.copyOf(sides);
        sources = List.copyOf(sources);
        samples = List.copyOf(samples);
    }
}

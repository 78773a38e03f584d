package io.parley.timeline.search.domain;

import io.parley.timeline.views.domain.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a search found.
 *
 * @param who speaker, side or provider
 * @param date when it was published, or the day that it tells of
 * @param articleId the article of a headline, with its version; elements have evidence instead
 */
public record Hit(
        SearchKind kind,
        String topic,
        String topicTitle,
        String text,
        @Nullable String who,
        @Nullable String date,
        @Nullable String articleId,
        @Nullable Long version,
        List<Evidence> evidence) {

    public Hit {
        evidence = List.copyOf(evidence);
    }
}

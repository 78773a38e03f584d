package io.parley.timeline.deadletters.application;

import io.parley.events.article.ArticleId;
import io.parley.foundation.kafka.DeadLetterKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter: which record, why it was put aside, and where the letter stands in the dead-letter topic.
 *
 * @param articleId the article that it is about, as far as the record tells
 */
public record KeptLetter(
        LetterId id,
        int partition,
        long offset,
        @Nullable ArticleId articleId,
        @Nullable Long version,
        DeadLetterKind kind,
        String reason,
        Instant putAsideAt) {}

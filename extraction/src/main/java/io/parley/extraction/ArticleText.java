package io.parley.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the engine reads.
 *
 * @param articleKey identity of the article; claim ids are made from it
 * @param headline has no offsets; a hint only
 * @param published the day that relative dates are resolved against; without it they stay unresolved
 * @param language what the sender says, if anything
 */
public record ArticleText(
        String articleKey,
        @Nullable String headline,
        String body,
        @Nullable LocalDate published,
        @Nullable String language) {}

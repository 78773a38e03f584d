package io.parley.timeline.web.domain;

import org.jspecify.annotations.Nullable;

/**
 * A dead letter as the operators' page lists it: what it is about and why it was put aside, without any text of it.
 *
 * @param stored whether there is a page of its article: the letter may be the first that came of it
 */
public record LetterLine(
        String id,
        String kind,
        String reason,
        String at,
        @Nullable String articleId,
        @Nullable Long version,
        boolean stored) {}

package io.parley.timeline.search.domain;

import io.parley.timeline.readers.domain.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, and who searches.
 *
 * @param words as people type them: words of which all must occur, "phrases", or, -without
 * @param topic the slug of one topic, null for all
 * @param kind one kind, null for all
 * @param sort in which order the hits come
 * @param offset how many of the first hits are passed over
 */
public record Question(
        String words,
        @Nullable String topic,
        @Nullable SearchKind kind,
        SearchSort sort,
        Reader reader,
        int offset,
        int limit) {}

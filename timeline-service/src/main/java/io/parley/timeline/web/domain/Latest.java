package io.parley.timeline.web.domain;

import io.parley.timeline.changes.domain.ToldChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new for the reader: the weightiest first, all others when asked.
 *
 * @param since when the reader looked last, or the time in the address; null for one who never looked
 */
public record Latest(@Nullable String since, Listed<ToldChange> changes) {

    private static final int SHOWN = 3;
    private static final int MOST = 60;

    public static Latest of(@Nullable String since, List<ToldChange> told) {
        return new Latest(since, Listed.of(told.subList(0, Math.min(MOST, told.size())), SHOWN));
    }
}

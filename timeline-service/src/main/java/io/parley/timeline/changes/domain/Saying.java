package io.parley.timeline.changes.domain;

import io.parley.timeline.views.domain.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of an element.
 *
 * @param news the words that make it news: when they were known before, there is none
 */
record Saying(
        double weight,
        @Nullable String date,
        String text,
        @Nullable String before,
        int sources,
        List<Evidence> news) {}

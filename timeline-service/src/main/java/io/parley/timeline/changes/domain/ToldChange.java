package io.parley.timeline.changes.domain;

import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.views.domain.Evidence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a topic as a sentence that can be read by itself.
 *
 * @param key names the element as change logs do
 * @param date the day or time that the sentence is about, or at which it was published; null where no article says
 * @param before what was so until then; null where nothing was, or where that is not known
 * @param sources how many sources tell it on their own; 0 where that is not counted
 * @param weight more for what moves the talks: a reader who reads three reads the weightiest three
 */
public record ToldChange(
        long revision,
        Instant at,
        String view,
        Kind kind,
        String key,
        @Nullable String date,
        String text,
        @Nullable String before,
        int sources,
        double weight,
        List<Evidence> evidence) {

    public ToldChange {
        evidence = List.copyOf(evidence);
    }
}

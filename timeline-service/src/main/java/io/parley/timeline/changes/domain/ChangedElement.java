package io.parley.timeline.changes.domain;

import io.parley.events.timeline.Change.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An element of a view that came, changed or went: how the log has it, and its JSON as it is now.
 *
 * @param json null where it is gone, or rests on an article that was taken back
 */
public record ChangedElement(
        long revision,
        Instant at,
        String view,
        Kind kind,
        String key,
        @Nullable String json) {}

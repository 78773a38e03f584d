package io.parley.timeline.changes.domain;

import io.parley.events.timeline.Change.Kind;
import java.time.Instant;

/** An element of a view that came, changed or went, as the log has it: by its change key, without a word of it. */
public record ChangedElement(long revision, Instant at, String view, Kind kind, String key) {}

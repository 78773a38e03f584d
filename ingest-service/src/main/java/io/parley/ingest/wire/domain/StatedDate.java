package io.parley.ingest.wire.domain;

import io.parley.events.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * A date of publication that a document states.
 *
 * @param written in its sender's words
 * @param published what they mean; null when they cannot be read as a date
 */
public record StatedDate(String written, @Nullable Published published) {}

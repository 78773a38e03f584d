package io.parley.ingest.feeds.application;

import org.jspecify.annotations.Nullable;

/** What a server gave to ask later whether anything has changed. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);
}

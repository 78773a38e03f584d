package io.parley.ingest.article.application;

import io.opentelemetry.context.Context;
import java.util.concurrent.CompletableFuture;

/** Sends article events. */
public interface ArticlePublisher {

    /** Fails fast with {@link Unavailable.Broker} while the broker is known to be away. */
    void ensureAvailable();

    /** Sends an event; completes when the broker has acknowledged it, or exceptionally after a bounded time. */
    CompletableFuture<Void> publish(Outgoing version, Context trace);
}

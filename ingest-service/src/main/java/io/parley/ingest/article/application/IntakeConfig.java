package io.parley.ingest.article.application;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of the intake, prefix {@code parley.ingest}. */
@ConfigMapping(prefix = "parley.ingest")
public interface IntakeConfig {

    /** Largest document, and largest line of a batch. */
    @WithDefault("2M")
    MemorySize maxDocumentSize();

    /** Articles that are made durable and sent together in a batch. */
    @WithDefault("500")
    @Min(1)
    @Max(5000)
    int batchChunk();

    /** How long a batch waits for a broker or database that is away before its lines are answered 503. */
    @WithDefault("30s")
    Duration batchPatience();

    /** Memory for documents that are being taken in at once; beyond it new requests are answered 503. */
    @WithDefault("64M")
    MemorySize capacity();

    /** How long a replica has for sending a version before another one may send it. */
    @WithDefault("30s")
    Duration sendLease();

    /** How often a replica looks for ended embargoes and for versions that were left behind. */
    @WithDefault("250ms")
    Duration sweepEvery();

    /** What senders are told to wait when the broker or the database is away. */
    @WithDefault("5s")
    Duration retryAfter();
}

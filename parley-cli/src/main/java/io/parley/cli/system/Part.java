package io.parley.cli.system;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A process of a running Parley that is started again when it dies, see {@link Supervisor}. */
interface Part {

    /** The name that messages and {@code parley status} use. */
    String name();

    /** Completes when it dies although nobody stopped it, with the sentence that says so. */
    CompletableFuture<String> death();

    /** Whether it answers a question within this time. */
    boolean answers(Duration atMost);

    /** How long it may take from its start until it answers; one that is silent for longer is hung. */
    Duration timeToStart();

    /** The number of its process now. */
    long pid();

    /**
     * Starts it again.
     *
     * @throws RuntimeException when it does not start now
     */
    void startAgain();
}

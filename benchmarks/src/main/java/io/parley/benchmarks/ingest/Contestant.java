package io.parley.benchmarks.ingest;

import java.io.IOException;
import java.time.Duration;

/** Something that takes a batch and returns when the broker has acknowledged all of it. */
interface Contestant extends AutoCloseable {

    String name();

    void take(Batch batch) throws IOException, InterruptedException;

    /** Highest resident memory so far in MiB, 0 where it is not a process of its own. */
    default long peakMemory() {
        return 0;
    }

    /** Processor time used so far, zero where it is not a process of its own. */
    default Duration processorTime() {
        return Duration.ZERO;
    }

    @Override
    void close();
}

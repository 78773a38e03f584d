package io.parley.benchmarks.ingest;

import java.io.IOException;

/** Something that takes a batch and returns when the broker has acknowledged all of it. */
interface Contestant extends AutoCloseable {

    String name();

    void take(Batch batch) throws IOException, InterruptedException;

    /** Highest resident memory so far in MiB, 0 where it is not a process of its own. */
    default long peakMemory() {
        return 0;
    }

    @Override
    void close();
}

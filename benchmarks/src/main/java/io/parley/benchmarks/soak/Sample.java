package io.parley.benchmarks.soak;

import io.parley.benchmarks.stack.ServiceProcess;
import java.io.IOException;
import java.util.Locale;

/** What a service holds at one moment; memory in MiB, the heap after a collection. */
record Sample(String service, double heap, double memory, double threads, double handles) {

    static Sample of(ServiceProcess service) throws IOException {
        return new Sample(
                service.name(),
                (double) service.liveHeap(),
                (double) service.memory(),
                (double) service.threads(),
                (double) service.handles());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s heap %.0f MiB, resident %.0f MiB, %.0f threads, %.0f files",
                service,
                heap,
                memory,
                threads,
                handles);
    }
}

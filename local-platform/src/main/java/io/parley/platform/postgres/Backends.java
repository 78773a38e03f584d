package io.parley.platform.postgres;

import io.parley.platform.process.LeftoverProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Server processes that outlive their killed postmaster for a moment. A server that starts beside them would write the same
 * files. They are told by the folder that they work in, where the system says it (Linux); elsewhere none is found.
 */
record Backends(List<LeftoverProcess> processes) {

    static Backends of(Path cluster) {
        return new Backends(ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .filter(process -> worksIn(process, cluster))
                .map(LeftoverProcess::new)
                .toList());
    }

    private static boolean worksIn(ProcessHandle process, Path cluster) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(cluster.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until all have ended; kills those that take longer. */
    void awaitEnd(Duration atMost) {
        processes.forEach(process -> process.awaitEnd(atMost));
    }
}

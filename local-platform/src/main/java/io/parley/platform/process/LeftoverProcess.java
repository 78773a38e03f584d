package io.parley.platform.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process of an earlier run that a pid file names and that is still alive. */
public record LeftoverProcess(ProcessHandle handle) {

    /**
     * Looks a pid file up. A process that runs another program only has the number by chance, and a defunct one holds
     * nothing any more: both count as gone.
     *
     * @param program the end of the path of the program that the process must run
     */
    public static Optional<LeftoverProcess> readFrom(Path pidFile, String program) {
        try {
            String first =
                    Files.readString(pidFile).lines().findFirst().orElse("").strip();
            return ProcessHandle.of(Long.parseLong(first))
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> handle.info().command().orElse("").endsWith("/" + program))
                    .map(LeftoverProcess::new);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Waits until the process has ended; kills it when the time is up. */
    public void awaitEnd(Duration atMost) {
        try {
            handle.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for process " + handle.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.parley.cli.system;

import io.parley.cli.client.Health;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.Progress;
import io.parley.platform.process.TetheredProcess;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the readiness of services, and for none longer than it lives. */
final class Readiness {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(150);
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private Readiness() {}

    static void await(
            Map<Service, TetheredProcess> services, Ports ports, CompletableFuture<String> crash, Progress progress) {
        EnumSet<Service> waiting = EnumSet.copyOf(services.keySet());
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!waiting.isEmpty()) {
            for (Service service : EnumSet.copyOf(waiting)) {
                if (Health.isReady(service.address(ports))) {
                    waiting.remove(service);
                    progress.reached(service.module() + " is ready at " + service.address(ports));
                }
            }
            failOnCrash(crash);
            if (System.nanoTime() > deadline) {
                throw CommandFailure.notRunning(late(waiting, services));
            }
        }
    }

    /** Waits a moment for a crash before the next question. */
    private static void failOnCrash(CompletableFuture<String> crash) {
        try {
            throw CommandFailure.notRunning(crash.get(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            // Nothing has crashed: ask again.
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.notRunning("stopped while starting");
        }
    }

    private static String late(EnumSet<Service> waiting, Map<Service, TetheredProcess> services) {
        Service first = waiting.iterator().next();
        TetheredProcess process = services.get(first);
        return first.module() + " was not ready after " + LONGEST_START.toSeconds() + " s"
                + (process == null ? "" : "; the end of its log " + process.log() + ":\n" + process.lastLines());
    }
}

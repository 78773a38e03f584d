package io.parley.cli.system;

import io.parley.cli.client.Health;
import io.parley.platform.process.TetheredProcess;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A service as a part: its process, and how to start the next one. */
final class ServicePart implements Part {

    /** On a machine with much else to do a start took minutes. */
    private static final Duration TIME_TO_START = Duration.ofMinutes(10);

    private final Service service;
    private final URI address;
    private final Supplier<TetheredProcess> start;
    private volatile TetheredProcess process;

    ServicePart(Service service, URI address, Supplier<TetheredProcess> start) {
        this.service = service;
        this.address = address;
        this.start = start;
        this.process = start.get();
    }

    TetheredProcess process() {
        return process;
    }

    @Override
    public String name() {
        return service.module();
    }

    @Override
    public CompletableFuture<String> death() {
        return process.onCrash().thenApply(ServicePart::obituary);
    }

    @Override
    public boolean answers(Duration atMost) {
        return Health.isLive(address, atMost);
    }

    @Override
    public Duration timeToStart() {
        return TIME_TO_START;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void startAgain() {
        process = start.get();
    }

    static String obituary(TetheredProcess process) {
        return process.name() + " ended unexpectedly; the end of its log " + process.log() + ":\n"
                + process.lastLines();
    }
}

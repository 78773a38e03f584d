package io.parley.cli.system;

import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.Progress;
import io.parley.platform.LocalPlatform;
import io.parley.platform.process.TetheredProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A whole Parley: broker, database and the three services, as children of this process. */
public final class ParleySystem implements AutoCloseable {

    private final LocalPlatform platform;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Map<Service, TetheredProcess> services = new EnumMap<>(Service.class);

    private ParleySystem(LocalPlatform platform) {
        this.platform = platform;
    }

    /** Starts everything and returns when every service says that it is ready. */
    public static ParleySystem start(Installation installation, Path data, Ports ports, Progress progress) {
        ports.requireFree();
        for (Service service : Service.values()) {
            installation.serviceJar(service.module());
        }
        progress.reached("starting Kafka and PostgreSQL on " + data);
        ParleySystem system = new ParleySystem(LocalPlatform.start(data, ports.platform()));
        try {
            progress.reached("Kafka and PostgreSQL are ready; starting the services");
            system.startServices(installation, ports);
            Readiness.await(system.services, ports, system.crash(), progress);
            return system;
        } catch (RuntimeException | Error e) {
            system.close();
            throw e;
        }
    }

    private void startServices(Installation installation, Ports ports) {
        platform.postgres().databases().createMissing(Service.DATABASE);
        for (Service service : Service.values()) {
            Path log = platform.dataFolder().resolve("logs").resolve(service.module() + ".log");
            services.put(service, TetheredProcess.start(service.program(installation, platform, ports), log));
        }
    }

    /** Completes when a part ends although nobody stopped it, with the sentence that says so. */
    public CompletableFuture<String> crash() {
        List<CompletableFuture<String>> any = new ArrayList<>();
        for (TetheredProcess process : processes()) {
            any.add(process.onCrash().thenApply(ParleySystem::obituary));
        }
        CompletableFuture<String> first = new CompletableFuture<>();
        any.forEach(one -> one.thenAccept(first::complete).exceptionally(failure -> null));
        return first;
    }

    private Collection<TetheredProcess> processes() {
        List<TetheredProcess> all = new ArrayList<>(services.values());
        all.add(platform.kafka().process());
        return all;
    }

    private static String obituary(TetheredProcess process) {
        return process.name() + " ended unexpectedly; the end of its log " + process.log() + ":\n"
                + process.lastLines();
    }

    /** Waits for a crash, as long as it takes; ends only by it or by the end of this process. */
    public CommandFailure awaitCrash() {
        return CommandFailure.notRunning(crash().join());
    }

    /** Stops everything when this process is told to end, and then does what is left to do. */
    public void closeAtShutdown(Runnable afterwards) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            close();
                            afterwards.run();
                        },
                        "parley-shutdown"));
    }

    /** Stops the services, then the broker and the database. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        services.values().parallelStream().forEach(TetheredProcess::close);
        platform.close();
    }
}

package io.parley.cli.system;

import io.parley.cli.console.Progress;
import io.parley.cli.identity.SecuredParley;
import io.parley.platform.LocalPlatform;
import io.parley.platform.keycloak.LocalKeycloak;
import io.parley.platform.process.TetheredProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A whole Parley: broker, database, the three services and, if it asks who comes, a Keycloak, as children of this process. */
public final class ParleySystem implements AutoCloseable {

    private final LocalPlatform platform;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Map<Service, ServicePart> services = new EnumMap<>(Service.class);
    /** Before {@link #startServices}, and of a Parley that asks nobody who comes, there is none. */
    private @Nullable LocalKeycloak keycloak;

    private ParleySystem(LocalPlatform platform) {
        this.platform = platform;
    }

    /**
     * How it is to run.
     *
     * @param brief for a minute rather than for days: ready soon, at the price of speed later on
     * @param secure asking who comes, by a Keycloak of its own
     * @param environment what the services find in their environment beside ours
     */
    public record Manner(boolean brief, boolean secure, Map<String, String> environment) {

        public Manner {
            environment = Map.copyOf(environment);
        }

        public Manner(boolean brief, boolean secure) {
            this(brief, secure, Map.of());
        }
    }

    /** Starts one that is to run for days and is open to everybody on this machine. */
    public static ParleySystem start(Installation installation, Path data, Ports ports, Progress progress) {
        return start(installation, data, ports, new Manner(false, false), progress);
    }

    /** Starts everything and returns when every service says that it is ready. */
    public static ParleySystem start(
            Installation installation, Path data, Ports ports, Manner manner, Progress progress) {
        ports.requireFree();
        for (Service service : Service.values()) {
            installation.serviceJar(service.module());
        }
        progress.reached("starting Kafka and PostgreSQL on " + data);
        ParleySystem system = new ParleySystem(LocalPlatform.start(data, ports.platform()));
        try {
            if (manner.secure()) {
                system.keycloak = Identities.start(system.platform, ports, progress);
            }
            progress.reached("Kafka and PostgreSQL are ready; starting the services");
            system.startServices(installation, ports, manner);
            Readiness.await(system.processes(), ports, system.crash(), progress);
            return system;
        } catch (RuntimeException | Error e) {
            system.close();
            throw e;
        }
    }

    private void startServices(Installation installation, Ports ports, Manner manner) {
        Map<String, String> environment = new HashMap<>(manner.environment());
        if (keycloak != null) {
            environment.putAll(
                    SecuredParley.on(platform.dataFolder(), ports.identity()).serviceEnvironment());
        }
        Migrations.run(installation, platform);
        for (Service service : Service.values()) {
            Path log = platform.dataFolder().resolve("logs").resolve(service.module() + ".log");
            services.put(
                    service,
                    new ServicePart(
                            service,
                            service.address(ports),
                            () -> TetheredProcess.start(
                                    service.program(installation, platform, ports, manner.brief(), environment), log)));
        }
    }

    private List<Part> parts() {
        List<Part> all = new ArrayList<>(services.values());
        all.addAll(PlatformParts.of(platform));
        if (keycloak != null) {
            all.add(new KeycloakPart(keycloak));
        }
        return all;
    }

    private Map<Service, TetheredProcess> processes() {
        Map<Service, TetheredProcess> processes = new EnumMap<>(Service.class);
        services.forEach((service, part) -> processes.put(service, part.process()));
        return processes;
    }

    /** Completes when a part ends although nobody stopped it, with the sentence that says so. */
    private CompletableFuture<String> crash() {
        return CompletableFuture.anyOf(parts().stream().map(Part::death).toArray(CompletableFuture<?>[]::new))
                .thenApply(String::valueOf);
    }

    /** From now on starts again what dies, and says so; returns at once. */
    public ParleySystem supervised(Ports ports, Progress progress) {
        Restarts restarts = Restarts.begin(
                platform.dataFolder(), ports, parts().stream().map(Part::name).toList());
        parts().forEach(part -> Supervisor.watch(part, restarts, progress, closed::get));
        return this;
    }

    /** The numbers of the processes now, by the names that {@code parley status} uses. */
    public Map<String, Long> pids() {
        return parts().stream().collect(Collectors.toMap(Part::name, Part::pid));
    }

    /** Waits until this process is told to end. */
    public void awaitEnd() {
        new CompletableFuture<Void>().join();
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
        services.values().parallelStream().map(ServicePart::process).forEach(TetheredProcess::close);
        if (keycloak != null) {
            keycloak.close();
        }
        platform.close();
    }
}

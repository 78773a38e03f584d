package io.parley.system.running;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parley.cli.client.Health;
import io.parley.cli.system.Service;
import io.parley.platform.FreePort;
import io.parley.platform.process.JavaProgram;
import io.parley.platform.process.TetheredProcess;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One process of a packaged service, with an environment of its own as a container has it. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final TetheredProcess process;
    private final URI address;

    private ServiceProcess(TetheredProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and returns at once; skips the test where the service is not packaged. */
    public static ServiceProcess start(Service service, String name, Path logs, Map<String, String> environment) {
        int port = FreePort.any();
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.putIfAbsent("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        JavaProgram program = new JavaProgram(
                name,
                List.of(packaged(service).resolve("quarkus-run.jar")),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                List.of(
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"),
                List.of(),
                all);
        return new ServiceProcess(
                TetheredProcess.start(program, logs.resolve(name + ".log")), URI.create("http://127.0.0.1:" + port));
    }

    /** The folder that a service is packaged in; skips the test where it is not. */
    public static Path packaged(Service service) {
        Path folder = RunningParley.projectFile(service.module() + "/target/quarkus-app")
                .toAbsolutePath();
        assumeTrue(Files.isDirectory(folder), "skipped: " + folder + " is not built; run mvn verify");
        return folder;
    }

    /** Waits until it says that it is ready. */
    public ServiceProcess ready() {
        await(process.name()).atMost(LONGEST_START).until(this::isReady);
        return this;
    }

    public boolean isReady() {
        return Health.isReady(address);
    }

    public URI address() {
        return address;
    }

    /** Whether it has neither ended nor been ended. */
    public boolean isRunning() {
        return ProcessHandle.of(process.pid()).map(ProcessHandle::isAlive).orElse(false);
    }

    /** What it has written so far. */
    public Path log() {
        return process.log();
    }

    /** Asks it to end, as Kubernetes asks a pod; completes when it has ended. */
    public CompletableFuture<?> terminate() {
        ProcessHandle handle = ProcessHandle.of(process.pid()).orElseThrow();
        handle.destroy();
        return handle.onExit();
    }

    @Override
    public void close() {
        process.close();
    }
}

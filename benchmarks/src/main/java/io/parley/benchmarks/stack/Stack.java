package io.parley.benchmarks.stack;

import io.parley.cli.bench.BenchSettings;
import io.parley.cli.client.IngestClient;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.system.Installation;
import io.parley.cli.system.Migrations;
import io.parley.cli.system.Ports;
import io.parley.cli.system.Service;
import io.parley.platform.FolderTree;
import io.parley.platform.LocalPlatform;
import io.parley.platform.PlatformPorts;
import io.parley.platform.postgres.LocalPostgres;
import io.parley.platform.process.JavaProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A broker and a database on a temporary folder, and those services that a benchmark starts; everything ends with it. */
public final class Stack implements AutoCloseable {

    private final BenchSettings settings;
    private final Path folder;
    private final LocalPlatform platform;
    private final Ports ports = Ports.anyFree();
    private final List<ServiceProcess> services = new ArrayList<>();

    private Stack(BenchSettings settings, Path folder, LocalPlatform platform) {
        this.settings = settings;
        this.folder = folder;
        this.platform = platform;
    }

    /** Starts broker and database, and these services. */
    public static Stack start(BenchSettings settings, Service... services) throws IOException {
        Path folder = Files.createTempDirectory("parley-bench-");
        settings.reached("starting Kafka and PostgreSQL");
        Stack stack =
                new Stack(settings, folder, LocalPlatform.start(folder.resolve("platform"), PlatformPorts.free()));
        try {
            Migrations.run(new Installation(settings.home()), stack.platform);
            for (Service service : services) {
                stack.start(service);
            }
            return stack;
        } catch (RuntimeException | Error e) {
            stack.close();
            throw e;
        }
    }

    /** Starts a service as {@code parley up} does, but without a limit on requests, and waits until it is ready. */
    public ServiceProcess start(Service service) {
        return start(service, List.of());
    }

    /** The same with other options of its JVM behind the usual ones; the last of two that contradict each other holds. */
    public ServiceProcess start(Service service, List<String> others) {
        JavaProgram usual = service.program(new Installation(settings.home()), platform, ports, false, Map.of());
        List<String> options = new ArrayList<>(usual.jvmOptions());
        options.addAll(others);
        if (service != Service.EXTRACT) {
            options.add("-Dparley." + service.name().toLowerCase(Locale.ROOT) + ".rate-limit.enabled=false");
        }
        ServiceProcess process = ServiceProcess.start(
                new JavaProgram(
                        usual.name(),
                        usual.classPath(),
                        usual.mainClass(),
                        options,
                        usual.arguments(),
                        usual.environment()),
                service.address(ports),
                folder.resolve(service.module() + ".log"));
        services.add(process);
        settings.reached(service.module() + " is ready");
        return process;
    }

    public LocalPlatform platform() {
        return platform;
    }

    /** Where a benchmark may put files. */
    public Path folder() {
        return folder;
    }

    public TimelineClient timeline() {
        return new TimelineClient(Service.TIMELINE.address(ports));
    }

    public IngestClient ingest() {
        return new IngestClient(Service.INGEST.address(ports));
    }

    /** The services that were started, in that order. */
    public List<ServiceProcess> services() {
        return List.copyOf(services);
    }

    /** A connection to the database of all services. */
    public Connection connect() throws SQLException {
        String url = platform.postgres().databases().jdbcUrl(Service.DATABASE);
        return DriverManager.getConnection(
                url + "?reWriteBatchedInserts=true",
                LocalPostgres.USER,
                platform.postgres().databases().password());
    }

    /** Processor time that the database's connections have used so far; those that ended do not count. */
    public Duration databaseTime() {
        return ProcessHandle.of(platform.postgres().pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        services.forEach(ServiceProcess::close);
        platform.close();
        FolderTree.delete(folder);
    }
}

package io.parley.benchmarks.stack;

import io.parley.cli.client.Health;
import io.parley.platform.process.JavaProgram;
import io.parley.platform.process.TetheredProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A service in a process of its own, and what that process has used. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration TIME_TO_START = Duration.ofMinutes(3);
    private static final int KIBIBYTES = 1024;

    private final TetheredProcess process;
    private final URI address;

    private ServiceProcess(TetheredProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts a service and waits until it is ready. */
    public static ServiceProcess start(JavaProgram program, URI address, Path log) {
        ServiceProcess service = new ServiceProcess(TetheredProcess.start(program, log), address);
        try {
            var crash = service.process.onCrash();
            Patience.of(TIME_TO_START)
                    .await(program.name() + " to be ready", () -> crash.isDone() || Health.isReady(address));
            if (crash.isDone()) {
                throw new IllegalStateException(program.name() + " has ended");
            }
        } catch (RuntimeException e) {
            String last = service.process.lastLines();
            service.close();
            throw new IllegalStateException(program.name() + " is not ready; its log ends with:\n" + last, e);
        }
        return service;
    }

    public String name() {
        return process.name();
    }

    public URI address() {
        return address;
    }

    public Path log() {
        return process.log();
    }

    /** Gives the JVM a command of {@code jcmd}; returns what it says. */
    String command(String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process.pid())));
        line.addAll(List.of(words));
        Process jcmd = new ProcessBuilder(line).redirectErrorStream(true).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Heap in use after a collection, in MiB. */
    public long liveHeap() throws IOException {
        String[] total = command("GC.class_histogram").strip().split("\\s+", -1);
        return Long.parseLong(total[total.length - 1]) / KIBIBYTES / KIBIBYTES;
    }

    /** Highest resident memory so far in MiB; 0 where the system does not say. */
    public long peakMemory() {
        return status("VmHWM:") / KIBIBYTES;
    }

    /** Resident memory now in MiB; 0 where the system does not say. */
    public long memory() {
        return status("VmRSS:") / KIBIBYTES;
    }

    /** Threads now; 0 where the system does not say. */
    public long threads() {
        return status("Threads:");
    }

    /** Open files and connections now; 0 where the system does not say. */
    public long handles() {
        try (Stream<Path> handles = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return handles.count();
        } catch (IOException e) {
            return 0;
        }
    }

    private long status(String key) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Processor time used so far. */
    public Duration processorTime() {
        return ProcessHandle.of(process.pid())
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.close();
    }
}

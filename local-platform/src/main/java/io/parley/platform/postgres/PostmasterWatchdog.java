package io.parley.platform.postgres;

import io.parley.platform.PlatformException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A small shell process that stops the server when this process ends without having stopped it. PostgreSQL makes itself
 * independent of its starter, so nothing else would.
 */
final class PostmasterWatchdog implements AutoCloseable {

    private final Process process;
    private final Path cluster;

    private PostmasterWatchdog(Process process, Path cluster) {
        this.process = process;
        this.cluster = cluster;
    }

    static PostmasterWatchdog over(Path cluster, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Process process = new ProcessBuilder("sh", "-c", script(), "postgres-watchdog", cluster.toString())
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .redirectError(Redirect.appendTo(log.toFile()))
                    .start();
            return new PostmasterWatchdog(process, cluster);
        } catch (IOException e) {
            throw new PlatformException("PostgreSQL's watchdog cannot be started: " + e.getMessage(), e);
        }
    }

    private static String script() throws IOException {
        try (InputStream in = PostmasterWatchdog.class.getResourceAsStream("postgres-watchdog.sh")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    long postmasterPid() {
        try {
            String first = Files.readString(cluster.resolve("postmaster.pid"))
                    .lines()
                    .findFirst()
                    .orElse("");
            return Long.parseLong(first.strip());
        } catch (IOException | NumberFormatException e) {
            throw new PlatformException("PostgreSQL is not running on " + cluster, e);
        }
    }

    /** Dismisses the watchdog; the server is left as it is. */
    @Override
    public void close() {
        try (OutputStream toWatchdog = process.getOutputStream()) {
            toWatchdog.write("dismissed\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }
}

package io.parley.platform.process;

import io.parley.platform.PlatformException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A running child that ends with this process. Its standard error goes to a log file. */
public final class TetheredProcess implements AutoCloseable {

    private static final Duration TIME_TO_STOP =
            Duration.ofSeconds(StartArchive.isRecording() ? StartArchive.SECONDS_TO_WRITE : 15);

    private final String name;
    private final Process process;
    private final Path log;
    private volatile boolean closing;

    private TetheredProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts a program whose standard output and error both go to the log. */
    public static TetheredProcess start(JavaProgram program, Path log) {
        return start(program, log, Redirect.appendTo(log.toFile()));
    }

    /** Starts a program whose standard output this process reads, see {@link #awaitLine}. */
    public static TetheredProcess startTalking(JavaProgram program, Path log) {
        return start(program, log, Redirect.PIPE);
    }

    private static TetheredProcess start(JavaProgram program, Path log, Redirect output) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(program.command())
                    .redirectOutput(output)
                    .redirectError(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(program.environment());
            return new TetheredProcess(program.name(), builder.start(), log);
        } catch (IOException e) {
            throw new PlatformException(program.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until the child writes this line.
     *
     * @throws PlatformException when the child ends before, with the last lines of its log
     */
    public void awaitLine(String expected) {
        try {
            BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
            @Nullable String line = lines.readLine();
            while (line != null && !line.equals(expected)) {
                line = lines.readLine();
            }
            if (line == null) {
                throw new PlatformException(name + " ended before it was ready; its log ends with:\n" + lastLines());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name that messages use. */
    public String name() {
        return name;
    }

    /** The log file of the child. */
    public Path log() {
        return log;
    }

    /** The process id of the child. */
    public long pid() {
        return process.pid();
    }

    /** Completes when the child ends although nobody closed it. */
    public CompletableFuture<TetheredProcess> onCrash() {
        CompletableFuture<TetheredProcess> never = new CompletableFuture<>();
        return process.onExit().thenCompose(ended -> closing ? never : CompletableFuture.completedFuture(this));
    }

    /** Whether the child, which was started to end by itself, does so in time and without an error. */
    public boolean endsWell(Duration atMost) {
        try {
            return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The last lines of the log, for a message. */
    public String lastLines() {
        return LogTail.of(log, 15);
    }

    /** Lets go of the child, which then stops by itself, and waits for it; kills it when it takes too long. */
    @Override
    public void close() {
        closing = true;
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy();
        }
        try {
            if (!process.waitFor(TIME_TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package io.parley.cli.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Progress lines on standard error, each with the time since the start. */
public final class Progress {

    private final PrintWriter err;
    private final long start = System.nanoTime();

    public Progress(PrintWriter err) {
        this.err = err;
    }

    /** Says what has been reached. */
    public void reached(String what) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        err.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds, what);
        err.flush();
    }

    /** Says what another process has reached, in its words. */
    public void passOn(String line) {
        err.println(line);
        err.flush();
    }
}

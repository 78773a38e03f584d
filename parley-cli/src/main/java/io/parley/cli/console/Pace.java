package io.parley.cli.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Says every few seconds how far a long work has come, how fast it goes and how long it will still take. */
public final class Pace {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final PrintWriter err;
    private final String what;
    private final long total;
    private final long start = System.nanoTime();
    private long said = start;
    private long done;

    public Pace(PrintWriter err, String what, long total) {
        this.err = err;
        this.what = what;
        this.total = total;
    }

    /** One more is done; says so when it is time for a line. */
    public void oneMore() {
        done++;
        long now = System.nanoTime();
        if (now - said >= BETWEEN_LINES.toNanos()) {
            said = now;
            err.println(line(Duration.ofNanos(now - start)));
            err.flush();
        }
    }

    /** How far it is after some time. */
    String line(Duration spent) {
        double aSecond = done / Math.max(0.001, spent.toMillis() / 1000.0);
        long left = Math.round(Math.max(0, total - done) / Math.max(0.001, aSecond));
        return String.format(
                Locale.ROOT,
                "[%5.1f s] %,d of %,d %s, %.0f a second, about %d s left",
                spent.toMillis() / 1000.0,
                done,
                Math.max(done, total),
                what,
                aSecond,
                left);
    }
}

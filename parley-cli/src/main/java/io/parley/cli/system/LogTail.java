package io.parley.cli.system;

import io.parley.cli.console.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Passes on the lines that another process writes to a file, so that whoever waits for it sees how far it is. */
final class LogTail {

    private static final long PAUSE_MILLIS = 100;

    private final AtomicBoolean over = new AtomicBoolean();
    private final Thread thread;

    private LogTail(BufferedReader log, Progress progress) {
        thread = new Thread(() -> follow(log, progress), "log-tail");
        thread.setDaemon(true);
        thread.start();
    }

    /** Follows a file from its beginning; it has to be there. */
    static LogTail of(Path log, Progress progress) throws IOException {
        return new LogTail(Files.newBufferedReader(log), progress);
    }

    private void follow(BufferedReader log, Progress progress) {
        try (log) {
            // What was written before the end was told is passed on, too.
            boolean last;
            do {
                last = over.get();
                for (String line = log.readLine(); line != null; line = log.readLine()) {
                    progress.passOn(line);
                }
                TimeUnit.MILLISECONDS.sleep(last ? 0 : PAUSE_MILLIS);
            } while (!last);
        } catch (IOException e) {
            progress.passOn("the log cannot be read any more: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends once all is passed on that is written by now. */
    void close() {
        over.set(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.parley.ingest.feeds.adapter;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** Reads the body of a feed, compressed or not: never more than the limit, and not beyond the deadline. */
final class FeedBody {

    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;

    private FeedBody() {}

    /** Up to one byte more than the limit, so that the caller sees when there would be more. */
    static byte[] read(InputStream body, int limit, Deadline deadline) throws IOException {
        // A server that stops in the middle blocks the reader; closing the stream from outside wakes it.
        Executor later = CompletableFuture.delayedExecutor(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> watchdog = CompletableFuture.runAsync(() -> close(body), later);
        try {
            InputStream plain = unzipped(body);
            byte[] bytes = plain.readNBytes(limit + 1);
            deadline.left();
            return bytes;
        } finally {
            watchdog.cancel(false);
        }
    }

    /** By its first bytes: servers send compressed files without saying so, and say so of what they do not compress. */
    private static InputStream unzipped(InputStream body) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(body);
        buffered.mark(2);
        boolean zipped = buffered.read() == FIRST && buffered.read() == SECOND;
        buffered.reset();
        return zipped ? new GZIPInputStream(buffered) : buffered;
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.parley.ingest.feeds.adapter;

import io.parley.ingest.wire.adapter.Gzip;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Reads the body of a feed, compressed or not: never more than the limit, and not beyond the deadline. */
final class FeedBody {

    private FeedBody() {}

    /** Up to one byte more than the limit, so that the caller sees when there would be more. */
    static byte[] read(InputStream body, int limit, Deadline deadline) throws IOException {
        // A server that stops in the middle blocks the reader; closing the stream from outside wakes it.
        Executor later = CompletableFuture.delayedExecutor(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> watchdog = CompletableFuture.runAsync(() -> close(body), later);
        try {
            InputStream plain = Gzip.unpacked(body);
            byte[] bytes = plain.readNBytes(limit + 1);
            deadline.left();
            return bytes;
        } finally {
            watchdog.cancel(false);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.parley.ingest.batch.adapter;

import io.parley.ingest.article.application.Capacity;
import io.parley.ingest.article.application.Unavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The memory that one batch holds: taken as its bytes come in, so that a client that sends nothing holds none, given back
 * chunk by chunk as they are answered, and all of it when the batch ends.
 */
final class BatchMemory implements AutoCloseable {

    private final Capacity capacity;
    private final Duration patience;
    private final Set<Capacity.Share> held = new HashSet<>();
    private List<Capacity.Share> line = new ArrayList<>();
    private boolean closed;

    BatchMemory(Capacity capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience;
    }

    /**
     * Takes room for bytes that came in, waiting for it: the client is not read on meanwhile.
     *
     * @throws Unavailable.Capacity when there is none for too long
     */
    void take(int bytes) throws IOException {
        long giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                keep(capacity.take(bytes));
                return;
            } catch (Unavailable.Capacity e) {
                if (System.nanoTime() >= giveUp || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
            }
        }
    }

    private synchronized void keep(Capacity.Share share) throws IOException {
        if (closed) {
            share.close();
            throw new IOException("the batch has ended");
        }
        held.add(share);
        line.add(share);
    }

    /** Whether what has come in should be finished before more is read. */
    boolean isScarce() {
        return capacity.isScarce();
    }

    /** What was taken since the last time this was asked; to be closed when that is answered. */
    synchronized LineMemory sinceLastLine() {
        if (line.isEmpty()) {
            return () -> {};
        }
        List<Capacity.Share> taken = line;
        line = new ArrayList<>();
        return () -> giveBack(taken);
    }

    /** What came in with one line; much of it may be of the next ones. */
    @FunctionalInterface
    interface LineMemory extends AutoCloseable {
        @Override
        void close();
    }

    private synchronized void giveBack(List<Capacity.Share> shares) {
        shares.forEach(Capacity.Share::close);
        shares.forEach(held::remove);
    }

    @Override
    public synchronized void close() {
        closed = true;
        held.forEach(Capacity.Share::close);
        held.clear();
    }
}

package io.parley.ingest.article.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Bounds the bytes of all documents that are being taken in at once; beyond it senders have to come back. */
@ApplicationScoped
public class Capacity {

    private static final int UNIT = 1024;
    private static final long PATIENCE_MILLIS = 1_000;

    /** A fourth of all. */
    private static final int SCARCE = 4;

    private final Semaphore units;
    private final int all;

    @Inject
    Capacity(IntakeConfig config) {
        this(config.capacity().asLongValue());
    }

    /** For tests without a container. */
    public Capacity(long bytes) {
        all = Math.toIntExact(Math.max(1, bytes / UNIT));
        units = new Semaphore(all, true);
    }

    /** A share of the capacity; given back when closed. */
    public final class Share implements AutoCloseable {

        private final AtomicInteger held;

        private Share(int held) {
            this.held = new AtomicInteger(held);
        }

        /** Gives it back; a second time nothing is left to give. */
        @Override
        public void close() {
            units.release(held.getAndSet(0));
        }
    }

    /** Whether so little is left that whoever holds some should first finish with it. */
    public boolean isScarce() {
        return units.availablePermits() < all / SCARCE || units.hasQueuedThreads();
    }

    /**
     * Takes a share, waiting a moment for others to finish; one larger than the whole gets the whole.
     *
     * @throws Unavailable.Capacity when there is no room
     */
    public Share take(long bytes) {
        int wanted = (int) Math.min(all, bytes / UNIT + 1);
        try {
            if (units.tryAcquire(wanted, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return new Share(wanted);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Unavailable.Capacity("as much is being taken in as this replica has memory for");
    }
}

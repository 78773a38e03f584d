package io.parley.foundation.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the loops of this replica when there is work, so that they need not look all the time. */
public class Bell {

    private final Semaphore rung = new Semaphore(0);

    /** Says that there may be work; several signals wake a loop only once. */
    public void ring() {
        rung.release();
    }

    /** Waits for the bell, at most so long: other replicas do not ring here. */
    public void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}

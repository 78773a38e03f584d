package io.parley.timeline.views.application;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Bounds what questions about the past cost together: each computes the views of a topic anew. */
@ApplicationScoped
public class PastGate {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Semaphore free;
    private final Duration patience;

    @Inject
    PastGate(PastConfig config) {
        this.free = new Semaphore(config.atOnce(), true);
        this.patience = config.patience();
    }

    /** Computes the answer when it is its turn; refuses when too many others wait. */
    <T> T pass(Supplier<T> computation) {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ProblemException.retryable(
                        Problem.of(429, "too many questions about the past are being answered"), TRY_AGAIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.retryable(Problem.of(503, "the service stops"), TRY_AGAIN);
        }
        try {
            return computation.get();
        } finally {
            free.release();
        }
    }
}

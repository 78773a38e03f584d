package io.parley.foundation.problem;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown by an endpoint to answer with a problem; the stack is of no use to anybody and is left out. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient @Nullable Duration retryAfter;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    private ProblemException(Problem problem, @Nullable Duration retryAfter) {
        super(problem.detail() == null ? problem.title() : problem.detail(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** A problem that may pass: the client is told when to try again. */
    public static ProblemException retryable(Problem problem, Duration after) {
        return new ProblemException(problem, after);
    }

    public Problem problem() {
        return problem;
    }

    /** How long the client should wait, where waiting helps. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}

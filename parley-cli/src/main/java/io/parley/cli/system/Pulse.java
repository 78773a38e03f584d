package io.parley.cli.system;

import io.parley.cli.console.Progress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Watches one run of a part until it ends. One that runs but does not answer for long (stopped, deadlocked, a loop of it
 * dead) is killed, which is an end like any other. A busy machine alone must not be a reason, so it takes several
 * unanswered questions.
 */
final class Pulse {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    /** A part that answered before and is silent for so long is hung. */
    static final Duration HUNG = Duration.ofSeconds(30);

    private static final int FEWEST_QUESTIONS = 3;

    private final Part part;
    private final Progress progress;
    private final BooleanSupplier closing;
    private long heard = System.nanoTime();
    private int unanswered;
    private boolean hasAnswered;

    /** @param closing whether the system ends: what was stopped on purpose is asked no more, since others may have its number by then */
    Pulse(Part part, Progress progress, BooleanSupplier closing) {
        this.part = part;
        this.progress = progress;
        this.closing = closing;
    }

    /** Returns when the part has ended or the system ends, with the sentence that says how. */
    String awaitDeath() {
        CompletableFuture<String> death = part.death();
        while (!closing.getAsBoolean()) {
            try {
                return death.get(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                ask();
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return "stopped watching " + part.name();
    }

    private void ask() {
        long pid = part.pid();
        if (part.answers(ANSWER_WITHIN)) {
            heard = System.nanoTime();
            unanswered = 0;
            hasAnswered = true;
            return;
        }
        unanswered++;
        Duration silent = Duration.ofNanos(System.nanoTime() - heard);
        boolean hung = unanswered >= FEWEST_QUESTIONS && silent.compareTo(hasAnswered ? HUNG : part.timeToStart()) > 0;
        if (hung && !closing.getAsBoolean()) {
            progress.reached(part.name() + " has not answered for " + silent.toSeconds() + " s and is killed");
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}

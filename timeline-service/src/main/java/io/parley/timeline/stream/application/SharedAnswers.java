package io.parley.timeline.stream.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Asks once for all who want to know the same after a signal. What began to be read after a signal answers it, whoever received it;
 * what was read before says nothing of it and is read again.
 *
 * @param <Q> what is asked; equal questions have one answer
 * @param <A> the answer
 */
final class SharedAnswers<Q, A> {

    /** Answers may be large, and what is asked again is asked at once. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    private static final int MOST_KEPT = 200;

    private record Answer<A>(long askedAt, A content) {}

    private final Function<Q, A> source;
    private final LongSupplier clock;
    private final Cache<Q, Answer<A>> answers =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    /** @param clock of the kind of {@link System#nanoTime} */
    SharedAnswers(Function<Q, A> source, LongSupplier clock) {
        this.source = source;
        this.clock = clock;
    }

    /** @param signalled when the asker was told that there may be something, by the same clock */
    A after(long signalled, Q question) {
        return answers.asMap()
                .compute(question, (same, kept) -> kept != null && kept.askedAt() - signalled >= 0 ? kept : ask(same))
                .content();
    }

    private Answer<A> ask(Q question) {
        long askedAt = clock.getAsLong();
        return new Answer<>(askedAt, source.apply(question));
    }
}

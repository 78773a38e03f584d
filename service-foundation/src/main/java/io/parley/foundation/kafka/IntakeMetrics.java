package io.parley.foundation.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * What operators see of an intake: {@code parley_intake_lag_records}, the records of its partitions that wait, and
 * {@code parley_dead_letters_total}, those put aside. Both are there from the start, so that the first rise shows.
 */
final class IntakeMetrics {

    private static final String INTAKE = "intake";
    private static final String KIND = "kind";
    private static final String LETTERS = "parley.dead.letters";

    private final String intake;
    private final AtomicLong lag = new AtomicLong();

    IntakeMetrics(String intake) {
        this.intake = intake;
        Gauge.builder("parley.intake.lag.records", lag, AtomicLong::doubleValue)
                .description("Records in the partitions of this replica that it has not taken in")
                .strongReference(true)
                .tag(INTAKE, intake)
                .register(Metrics.globalRegistry);
        for (DeadLetterKind kind : DeadLetterKind.values()) {
            count(kind, 0);
        }
    }

    /** On the consumer's thread: asks only what it knows from its last fetch. */
    void lagOf(Consumer<?, ?> consumer) {
        lag.set(consumer.assignment().stream()
                .map(consumer::currentLag)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum());
    }

    void putAside(List<DeadLetter> letters) {
        letters.forEach(letter -> count(letter.kind(), 1));
    }

    private void count(DeadLetterKind kind, int more) {
        Metrics.counter(LETTERS, INTAKE, intake, KIND, kind.name().toLowerCase(Locale.ROOT))
                .increment(more);
    }
}

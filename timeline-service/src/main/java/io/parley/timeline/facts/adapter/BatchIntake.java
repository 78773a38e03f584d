package io.parley.timeline.facts.adapter;

import io.parley.timeline.database.DatabaseException;
import io.parley.timeline.facts.adapter.DeadLetters.Letter;
import io.parley.timeline.facts.application.FactEvent;
import io.parley.timeline.facts.application.FactIntake;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes a batch of records in, halving it when it fails for good, until the records that are to blame stand alone. */
final class BatchIntake {

    private final FactIntake intake;

    BatchIntake(FactIntake intake) {
        this.intake = intake;
    }

    /**
     * Takes in all records that can be.
     *
     * @return those that never can be, with the reason
     * @throws RuntimeException when trying the batch again may help; doing so is harmless
     */
    List<Letter> accept(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        List<Letter> poison = new ArrayList<>();
        List<Read> read = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                read.add(new Read(record, EventReader.read(record)));
            } catch (PoisonException e) {
                poison.add(new Letter(record, String.valueOf(e.getMessage())));
            }
        }
        accept(read, poison);
        return poison;
    }

    private record Read(ConsumerRecord<byte[], byte[]> record, FactEvent event) {}

    private void accept(List<Read> batch, List<Letter> poison) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            intake.accept(batch.stream().map(Read::event).toList());
        } catch (RuntimeException e) {
            if (!isPermanent(e)) {
                throw e;
            }
            if (batch.size() == 1) {
                poison.add(new Letter(batch.get(0).record(), String.valueOf(e.getMessage())));
            } else {
                accept(batch.subList(0, batch.size() / 2), poison);
                accept(batch.subList(batch.size() / 2, batch.size()), poison);
            }
        }
    }

    /** Faults of the database pass; those of the data, or of our reading of them, do not. */
    private static boolean isPermanent(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseException database) {
                return database.isPermanent();
            }
        }
        return e instanceof IllegalArgumentException || e instanceof NullPointerException;
    }
}

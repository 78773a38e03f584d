package io.parley.extract.articles.adapter;

import io.opentelemetry.context.Context;
import io.parley.foundation.kafka.DeadLetter;
import io.parley.foundation.kafka.DeadLetterKind;
import io.parley.foundation.kafka.LastingProducer;
import io.parley.foundation.trace.RecordSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends reports; only what the record itself makes wrong is put aside, everything else is a matter of trying again. */
final class ReportWriter implements AutoCloseable {

    private final LastingProducer<String, byte[]> producer;
    private final RecordSpans spans;

    ReportWriter(Map<String, Object> kafka, RecordSpans spans) {
        this.spans = spans;
        this.producer = LastingProducer.of(kafka, StringSerializer::new, ByteArraySerializer::new);
    }

    /**
     * Sends the reports in their order and waits until the broker has all.
     *
     * @return the articles whose reports it never takes
     * @throws IllegalStateException when it does not take them now
     */
    List<DeadLetter> send(List<Outcome.Read> reports) throws InterruptedException {
        List<List<Future<?>>> sent = new ArrayList<>();
        for (Outcome.Read report : reports) {
            sent.add(List.of(
                    send(report.records().entities(), report.place()),
                    send(report.records().claims(), report.place())));
        }
        List<DeadLetter> letters = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            for (Future<?> each : sent.get(i)) {
                if (!isTaken(each)) {
                    letters.add(new DeadLetter(
                            reports.get(i).origin(), DeadLetterKind.TOO_LARGE, "the broker takes no such record"));
                    break;
                }
            }
        }
        return letters;
    }

    private Future<?> send(ProducerRecord<String, byte[]> record, Context place) {
        return producer.send(record, spans.sending(record, place));
    }

    private static boolean isTaken(Future<?> sent) throws InterruptedException {
        try {
            sent.get();
            return true;
        } catch (ExecutionException e) {
            if (LastingProducer.isOfTheRecord(e.getCause())) {
                return false;
            }
            throw new IllegalStateException("a report cannot be sent", e.getCause());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}

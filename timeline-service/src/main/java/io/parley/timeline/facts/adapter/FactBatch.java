package io.parley.timeline.facts.adapter;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.parley.events.article.ArticleId;
import io.parley.foundation.kafka.DeadLetter;
import io.parley.foundation.kafka.DeadLetterKind;
import io.parley.foundation.kafka.RecordBatch;
import io.parley.foundation.kafka.UnreadableRecordException;
import io.parley.foundation.trace.RecordSpans;
import io.parley.foundation.trace.Spans;
import io.parley.timeline.database.DatabaseException;
import io.parley.timeline.facts.application.FactEvent;
import io.parley.timeline.facts.application.FactIntake;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes a batch of records into the database. */
final class FactBatch implements RecordBatch {

    private final FactIntake intake;
    private final Spans spans;
    private final RecordSpans recordSpans;

    FactBatch(FactIntake intake, Spans spans) {
        this.intake = intake;
        this.spans = spans;
        this.recordSpans = new RecordSpans(spans);
    }

    @Override
    public List<DeadLetter> accept(List<ConsumerRecord<byte[], byte[]>> records) {
        List<DeadLetter> unreadable = new ArrayList<>();
        List<FactEvent> events = new ArrayList<>();
        List<Span> begun = new ArrayList<>();
        Map<ArticleId, Context> places = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                FactEvent event = EventReader.read(record);
                events.add(event);
                if (spans.isRecording()) {
                    Span span = recordSpans.processing(record, KafkaFacts.GROUP);
                    begun.add(span);
                    places.put(event.articleId(), Context.root().with(span));
                }
            } catch (UnreadableRecordException e) {
                unreadable.add(new DeadLetter(record, e.kind(), String.valueOf(e.getMessage())));
            }
        }
        try {
            intake.accept(events, places);
            begun.forEach(Span::end);
            return unreadable;
        } catch (RuntimeException e) {
            begun.forEach(span -> RecordSpans.end(span, e));
            if (isRecordsOwn(e)) {
                throw new UnreadableRecordException(DeadLetterKind.INDIGESTIBLE, reason(e));
            }
            throw e;
        }
    }

    /** Only the data themselves are a reason to give up; a missing table or grant, a full disk, a lost server pass. */
    private static boolean isRecordsOwn(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseException database) {
                return database.isAboutTheData();
            }
        }
        return e instanceof IllegalArgumentException
                || e instanceof NullPointerException
                || e instanceof IndexOutOfBoundsException
                || e instanceof DateTimeException;
    }

    /** Without the message, which may quote the text. */
    private static String reason(RuntimeException e) {
        return e instanceof DatabaseException database
                ? "the database takes no such data, SQLSTATE " + database.state()
                : "storing it failed: " + e.getClass().getName();
    }
}

package io.parley.extract.articles.adapter;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.parley.events.article.ArticleEvent;
import io.parley.events.kafka.CloudEventNames;
import io.parley.extract.articles.application.ArticleReader;
import io.parley.foundation.kafka.DeadLetter;
import io.parley.foundation.kafka.DeadLetterKind;
import io.parley.foundation.kafka.EventRecords;
import io.parley.foundation.kafka.UnreadableRecordException;
import io.parley.foundation.trace.RecordSpans;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What became of one consumed record: it was read, or it never can be. */
sealed interface Outcome {

    /** Reads a record; whatever the article does to the engine is this record's own fault and no other's. */
    static Outcome of(ConsumerRecord<byte[], byte[]> record, ArticleReader reader, RecordSpans spans) {
        Span span = spans.processing(record, ArticleIntake.GROUP);
        Context place = spans.place(record).with(span);
        try {
            return place.wrapSupplier(() -> of(record, reader, place)).get();
        } finally {
            span.end();
        }
    }

    private static Outcome of(ConsumerRecord<byte[], byte[]> record, ArticleReader reader, Context place) {
        try {
            ArticleEvent article = EventRecords.read(record, CloudEventNames.ARTICLE_V1, ArticleEvent.class);
            return new Read(record, ReportRecords.of(reader.read(article), article), place);
        } catch (UnreadableRecordException e) {
            return new Unfit(new DeadLetter(record, e.kind(), String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            // The message may quote the text, the name of the fault does not.
            return new Unfit(new DeadLetter(
                    record,
                    DeadLetterKind.INDIGESTIBLE,
                    "reading it failed: " + e.getClass().getName()));
        }
    }

    /** The article was read; these are its records, and its place in the trace. */
    record Read(ConsumerRecord<byte[], byte[]> origin, ReportRecords records, Context place) implements Outcome {}

    /** The record goes to the dead-letter topic. */
    record Unfit(DeadLetter letter) implements Outcome {}
}

package io.parley.extract.articles.adapter;

import io.parley.events.article.ArticleEvent;
import io.parley.extract.articles.application.ArticleReader;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What became of one consumed record: it was read, or it never can be. */
sealed interface Outcome {

    /** Hands the outcome to Kafka; completes when the broker has it. */
    Uni<Void> sendThrough(Outbound outbound);

    /** Reads a record; whatever the article does to the engine is this record's own fault and no other's. */
    static Outcome of(ConsumerRecord<String, byte[]> record, ArticleReader reader) {
        try {
            ArticleEvent article = ArticleRecord.read(record);
            return new Read(ReportMessages.of(reader.read(article), article, record));
        } catch (RuntimeException | StackOverflowError e) {
            return new Poison(record, e);
        }
    }

    /** The article was read; these are its messages. */
    record Read(ReportMessages messages) implements Outcome {
        @Override
        public Uni<Void> sendThrough(Outbound outbound) {
            return outbound.report(messages);
        }
    }

    /** The record goes to the dead-letter topic. */
    record Poison(ConsumerRecord<String, byte[]> origin, Throwable reason) implements Outcome {
        @Override
        public Uni<Void> sendThrough(Outbound outbound) {
            return outbound.deadLetter(DeadLetter.of(origin, reason));
        }
    }
}

package io.parley.extract.articles.adapter;

import com.fasterxml.uuid.Generators;
import io.parley.events.EventLimits;
import io.parley.events.article.ArticleEvent;
import io.parley.events.engine.Engine;
import io.parley.events.kafka.CloudEventNames;
import io.parley.events.kafka.KafkaTopics;
import io.parley.extract.articles.domain.ArticleReport;
import io.parley.foundation.kafka.CloudEvent;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A report as the two Kafka records that carry it: key article id, CloudEvents headers, JSON of bounded size. */
record ReportRecords(ProducerRecord<String, byte[]> entities, ProducerRecord<String, byte[]> claims) {

    private static final String SOURCE = "/parley/extract-service";

    static ReportRecords of(ArticleReport report, ArticleEvent article) {
        EventLimits limits = EventLimits.CONTRACT;
        ArticleReport shorter = report;
        byte[] entities = BoundedJson.write(report.entities(), EventLimits.MOST_BYTES);
        byte[] claims = BoundedJson.write(report.claims(), EventLimits.MOST_BYTES);
        while (entities == null || claims == null) {
            limits = limits.half();
            shorter = shorter.within(limits);
            entities = BoundedJson.write(shorter.entities(), EventLimits.MOST_BYTES);
            claims = BoundedJson.write(shorter.claims(), EventLimits.MOST_BYTES);
        }
        Engine engine = report.entities().engine();
        return new ReportRecords(
                record(KafkaTopics.ENTITIES, CloudEventNames.ENTITIES_V1, entities, article, engine),
                record(KafkaTopics.CLAIMS, CloudEventNames.CLAIMS_V1, claims, article, engine));
    }

    private static ProducerRecord<String, byte[]> record(
            String topic, String type, byte[] value, ArticleEvent article, Engine engine) {
        String key = article.articleId().toString();
        String id = Generators.nameBasedGenerator(article.articleId().value())
                .generate(type + "\n" + article.version() + "\n" + engine.sequence())
                .toString();
        // The article's own time, not the clock's: the same input gives the same bytes.
        CloudEvent attributes = new CloudEvent(id, SOURCE, type, key, article.availableAt());
        return new ProducerRecord<>(topic, null, key, value, attributes.headers());
    }
}

package io.parley.foundation.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.events.article.ArticleEvent;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.events.kafka.CloudEventNames;
import io.parley.events.timeline.TopicUpdated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventRecordsTest {

    private static final Map<String, Class<? extends Record>> EVENTS = Map.of(
            "article", ArticleEvent.class,
            "entities", EntitiesEvent.class,
            "claims", ClaimsEvent.class,
            "topic-updated", TopicUpdated.class);

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "full", "unknown-fields"})
    void every_sample_of_the_contract_is_read(String variant) throws IOException {
        for (Map.Entry<String, Class<? extends Record>> event : EVENTS.entrySet()) {
            String sample = "/io/parley/events/samples/" + event.getKey() + "-" + variant + ".json";
            try (InputStream in = EventRecords.class.getResourceAsStream(sample)) {
                assertThat(EventRecords.read(record(in.readAllBytes()), "any", event.getValue()))
                        .as(sample)
                        .isNotNull();
            }
        }
    }

    @Test
    void a_record_of_another_type_is_told_by_its_header() {
        ConsumerRecord<byte[], byte[]> record = record("{}".getBytes(StandardCharsets.UTF_8));
        record.headers().add(CloudEventNames.TYPE, "io.parley.article.v2".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> EventRecords.read(record, CloudEventNames.ARTICLE_V1, ArticleEvent.class))
                .isInstanceOfSatisfying(UnreadableRecordException.class, e -> assertThat(e.kind())
                        .isEqualTo(DeadLetterKind.WRONG_TYPE));
    }

    @Test
    void a_missing_value_is_named_by_its_place() {
        assertThatThrownBy(() -> read("{\"articleId\": \"634d979b-5a11-5830-9145-150c705d77a9\", \"version\": 1,"
                        + " \"engine\": {\"name\": \"e\", \"version\": \"1\", \"sequence\": 1},"
                        + " \"entities\": [{\"id\": \"x\", \"type\": \"ORG\", \"mentions\": []}]}"))
                .hasMessage("not an event: /entities/0/name is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Secretword",
                "{\"version\": \"Secretword\"}",
                "{\"articleId\": \"Secretword\"}",
                "{\"entities\": [{\"type\": \"Secretword\"}]}",
                "null",
                "",
                "{\"articleId\": \"Secretword"
            })
    void a_reason_tells_none_of_the_records_text(String value) {
        assertThatThrownBy(() -> read(value))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageStartingWith("not an event")
                .hasMessageNotContaining("Secretword");
    }

    private static EntitiesEvent read(String value) {
        return EventRecords.read(record(value.getBytes(StandardCharsets.UTF_8)), "any", EntitiesEvent.class);
    }

    private static ConsumerRecord<byte[], byte[]> record(byte[] value) {
        return new ConsumerRecord<>("any", 0, 0, null, value);
    }
}

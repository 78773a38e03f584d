package io.parley.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSamplesTest {

    static Stream<Arguments> everySample() {
        return Stream.concat(ContractFiles.EVENTS.keySet().stream(), Stream.of("topic-view"))
                .flatMap(schema -> Stream.of(ContractFiles.VARIANTS).map(variant -> Arguments.of(schema, variant)));
    }

    static Stream<Arguments> everyEventSample() {
        return everySample().filter(sample -> ContractFiles.EVENTS.containsKey((String) sample.get()[0]));
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void a_sample_is_valid(String schema, String variant) throws IOException {
        assertThat(ContractFiles.schema(schema).validate(ContractFiles.sample(schema, variant)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyEventSample")
    void a_sample_survives_being_read_and_written(String schema, String variant) throws IOException {
        Class<?> type = ContractFiles.EVENTS.get(schema);
        Object read = EventJson.mapper().treeToValue(ContractFiles.sample(schema, variant), type);
        JsonNode written = EventJson.mapper().readTree(EventJson.mapper().writeValueAsString(read));
        assertThat(EventJson.mapper().treeToValue(written, type)).isEqualTo(read);
        assertThat(ContractFiles.schema(schema).validate(written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyEventSample")
    void what_is_written_is_what_the_full_sample_says(String schema, String variant) throws IOException {
        if (!variant.equals("full")) {
            return;
        }
        JsonNode sample = ContractFiles.sample(schema, variant);
        Object read = EventJson.mapper().treeToValue(sample, ContractFiles.EVENTS.get(schema));
        // Compared as text read again: 40 and 40.0 are one number on the wire.
        assertThat(EventJson.mapper().readTree(EventJson.mapper().writeValueAsString(read)))
                .isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("everyEventSample")
    void an_event_without_a_required_field_is_not_valid(String schema, String variant) throws IOException {
        for (JsonNode required : ContractFiles.schemaText(schema).get("required")) {
            ObjectNode broken = ContractFiles.sample(schema, variant).deepCopy();
            broken.remove(required.asText());
            assertThat(ContractFiles.schema(schema).validate(broken))
                    .as("without " + required)
                    .isNotEmpty();
        }
    }

    @Test
    void a_canceled_article_with_text_is_not_valid() throws IOException {
        ObjectNode canceled = ContractFiles.sample("article", "full").deepCopy();
        canceled.put("status", "CANCELED");
        assertThat(ContractFiles.schema("article").validate(canceled)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void every_span_of_a_sample_is_exactly_its_characters_of_the_body(String schema, String variant)
            throws IOException {
        String body = ContractFiles.sample("article", "full").get("body").asText();
        for (JsonNode text : ContractFiles.sample(schema, variant).findParents("start")) {
            int start = body.offsetByCodePoints(0, text.get("start").asInt());
            int end = body.offsetByCodePoints(0, text.get("end").asInt());
            assertThat(text.path("text").asText()).isEqualTo(body.substring(start, end));
        }
    }
}

package io.parley.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.parley.events.kafka.CloudEventNames;
import io.parley.events.kafka.KafkaTopics;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private final JsonNode api = read();

    private static JsonNode read() {
        try (InputStream in = ContractFiles.open("asyncapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void it_has_a_channel_for_every_declared_kafka_topic_and_no_other() {
        assertThat(api.get("channels").findValuesAsText("address"))
                .containsExactlyInAnyOrderElementsOf(KafkaTopics.declared().topics().stream()
                        .map(KafkaTopics.KafkaTopic::name)
                        .toList());
    }

    @Test
    void its_messages_are_the_cloud_event_types_with_the_schema_of_each_event() {
        assertThat(api.at("/components/messages").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        CloudEventNames.ARTICLE_V1,
                        CloudEventNames.ENTITIES_V1,
                        CloudEventNames.CLAIMS_V1,
                        CloudEventNames.TOPIC_UPDATED_V1);
        Set<String> schemas = api.at("/components/messages").findValues("schema").stream()
                .map(schema -> schema.get("$ref").asText())
                .collect(Collectors.toSet());
        assertThat(schemas)
                .isEqualTo(ContractFiles.EVENTS.keySet().stream()
                        .map(name -> "./schema/" + name + ".schema.json")
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_reference_inside_it_leads_somewhere() {
        List<String> inside = api.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith("#"))
                .toList();
        assertThat(inside).isNotEmpty().allSatisfy(reference -> assertThat(
                        api.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void every_consumer_group_is_named_by_an_operation() {
        String operations = api.get("operations").toString();
        assertThat(KafkaTopics.declared().topics())
                .flatExtracting(KafkaTopics.KafkaTopic::consumerGroups)
                .allSatisfy(group -> assertThat(operations).contains(group.toString()));
    }
}

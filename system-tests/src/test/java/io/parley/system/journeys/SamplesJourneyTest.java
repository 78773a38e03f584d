package io.parley.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.parley.cli.client.IngestResult;
import io.parley.cli.ingest.ArticleFile;
import io.parley.events.EventJson;
import io.parley.system.running.RunningParley;
import io.parley.system.running.Target;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled stories, from files to views. */
class SamplesJourneyTest {

    private static Target target;
    private static RunningParley parley;

    @BeforeAll
    static void takeTheStories() throws IOException {
        target = Target.empty();
        parley = target.parley();
        for (JsonNode topic : topics()) {
            parley.define(topic);
        }
        parley.take(stories());
    }

    @AfterAll
    static void stop() {
        if (target != null) {
            target.close();
        }
    }

    private static List<ArticleFile> stories() {
        return ArticleFile.at(RunningParley.projectFile("samples/stories"));
    }

    private static List<JsonNode> topics() throws IOException {
        try (Stream<Path> files = Files.list(RunningParley.projectFile("samples/topics"))) {
            List<JsonNode> topics = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                topics.add(EventJson.mapper().readTree(file.toFile()));
            }
            return topics;
        }
    }

    static Stream<String> slugs() throws IOException {
        return topics().stream().map(topic -> topic.get("slug").asText());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void a_view_is_what_its_schema_says(String slug) throws IOException {
        try (InputStream in = EventJson.class.getResourceAsStream("schema/topic-view.schema.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
            assertThat(schema.validate(parley.show(slug))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void every_view_of_a_followed_negotiation_holds_something(String slug) {
        JsonNode view = parley.show(slug);
        for (String array : List.of("participants", "issues", "claims", "timeline", "meetings")) {
            assertThat(view.get(array)).as(array).isNotEmpty();
        }
        assertThat(view.at("/overview/stage").asText()).isNotEqualTo("NONE");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void every_piece_of_evidence_is_exactly_those_characters_of_its_article(String slug) {
        Map<String, String> bodies = new HashMap<>();
        for (String array : Views.WITH_EVIDENCE) {
            for (JsonNode evidence : parley.show(slug).get(array).findValues("evidence")) {
                assertThat(evidence).as("evidence in " + array).isNotEmpty();
                evidence.forEach(one -> {
                    String body = bodies.computeIfAbsent(one.get("articleId").asText(), SamplesJourneyTest::body);
                    int start = body.offsetByCodePoints(0, one.get("start").asInt());
                    int end = body.offsetByCodePoints(0, one.get("end").asInt());
                    assertThat(one.get("text").asText()).isEqualTo(body.substring(start, end));
                });
            }
        }
    }

    private static String body(String articleId) {
        JsonNode article = parley.timeline().article(articleId);
        assertThat(article).as("article " + articleId).isNotNull();
        return article.get("body").asText();
    }

    @Test
    void two_venues_of_the_same_talks_are_a_contradiction_with_both_spans() {
        JsonNode contradictions = parley.show("gaza-talks").get("contradictions");
        assertThat(contradictions)
                .anySatisfy(one -> assertThat(one.get("values").findValuesAsText("value"))
                        .contains("Cairo")
                        .anyMatch(value -> value.startsWith("Sharm")));
    }

    @Test
    void a_killed_story_leaves_no_trace_but_an_audit_entry() {
        JsonNode view = parley.show("gaza-talks");
        JsonNode killed = view.get("audit");
        assertThat(killed).isNotEmpty();
        String articleId = killed.get(0).get("articleId").asText();
        for (String array : Views.WITH_EVIDENCE) {
            assertThat(view.get(array).toString()).doesNotContain(articleId);
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void the_same_files_once_more_change_nothing_at_all(String slug) {
        JsonNode before = parley.show(slug);
        List<IngestResult> again = parley.take(stories());
        assertThat(again).extracting(IngestResult::status).containsOnly("DUPLICATE", "STALE");
        assertThat(parley.show(slug)).isEqualTo(before);
    }

    @Test
    void the_reverse_order_on_an_empty_parley_gives_the_same_views() throws IOException {
        List<ArticleFile> reversed = new ArrayList<>(stories());
        Collections.reverse(reversed);
        // Before the other one starts: where only one can be had, this one is dropped for it.
        Map<String, JsonNode> expected = new HashMap<>();
        for (JsonNode topic : topics()) {
            String slug = topic.get("slug").asText();
            expected.put(slug, Views.facts(parley.show(slug)));
        }
        try (Target other = Target.empty()) {
            other.parley().take(reversed);
            for (JsonNode topic : topics()) {
                other.parley().define(topic);
                String slug = topic.get("slug").asText();
                other.parley().settle(List.of());
                assertThat(Views.facts(other.parley().show(slug))).isEqualTo(expected.get(slug));
            }
        }
    }
}

package io.parley.timeline.system;

import static io.parley.timeline.system.RestrictedTopic.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What somebody who may not read a topic gets from every read that the description of the interface names, and from every page:
 * what he would get if there were no such topic. An endpoint that is new is asked here without a line added.
 */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "readers"))
class EveryReadTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final RestrictedTopic TOPIC = new RestrictedTopic("veiled", "Veilmark");
    private static final RestrictedTopic NONE = new RestrictedTopic("no-such", "Nowhere");
    private static final List<String> OUTSIDERS = List.of("outsider", "groupless");

    /** What some reads need to answer at all. */
    private static final Map<String, String> QUERIES = Map.of(
            "/api/v1/search",
            "?q=quillstone",
            "/api/v1/progress",
            "?article=" + TOPIC.story().id() + ":1");

    private static final List<String> PAGES = List.of(
            "/",
            "/topics/{slug}",
            "/topics/{slug}/webhooks",
            "/articles/{article}",
            "/search?q=quillstone",
            "/calendar",
            "/calendar?topic={slug}",
            "/entities",
            "/entities?q=veil",
            "/entities/{entity}",
            "/topic-editor?topic={slug}");

    /** What the description names beside views: their answers for a topic are the operator's alone. */
    private static final Set<String> OPERATORS_WORDS =
            Set.of("readers", "verification", "webhooks", "dead-letters", "replays");

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private static String webhook = "";

    @BeforeEach
    void follow() throws Exception {
        if (as("operator").get("/api/v1/topics/" + TOPIC.slug()).statusCode() == 404) {
            RestrictedTopic.put(TOPIC.slug(), TOPIC.country(), NamedCallers.GROUP);
            RestrictedTopic open = RestrictedTopic.put("open", "Nearland");
            try (EventSender sender = new EventSender(kafka)) {
                TOPIC.change(sender);
                sender.send(Story.of("eastwire", "open", "Nearland opens parleys and asks for guarantees.")
                        .named("Nearland", EntityType.GPE, null)
                        .claim("Nearland", "asks for guarantees", Stance.DEMANDS, Issue.SECURITY_GUARANTEES));
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> as("operator")
                                        .get("/api/v1/entities/" + open.entity())
                                        .statusCode()
                                == 200);
            }
            as("operator")
                    .contentType("application/json")
                    .body("{\"into\": \"gpe:nearland\", \"reason\": \"they are one country now\"}")
                    .post("/api/v1/entities/" + TOPIC.entity() + "/merges")
                    .then()
                    .statusCode(201);
            webhook = as("operator")
                    .contentType("application/json")
                    .body("{\"url\": \"https://receiver.example/veiled\"}")
                    .post("/api/v1/topics/" + TOPIC.slug() + "/webhooks")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }

    private record Answer(int status, String body, String caching) {

        static Answer of(String caller, String path) {
            var answer = as(caller).urlEncodingEnabled(false).get(path);
            return new Answer(answer.statusCode(), answer.asString(), String.valueOf(answer.header("Cache-Control")));
        }

        /** The same answer about another topic, but for the name that was asked for. */
        Answer about(RestrictedTopic other, RestrictedTopic asked) {
            return new Answer(status, body.replace(asked.slug(), other.slug()), caching);
        }
    }

    private static String path(String template, RestrictedTopic topic) {
        String letter = template.startsWith("/api/v1/dead-letters/") ? "0-0" : webhook;
        Map<String, String> values = Map.of(
                "slug",
                topic.slug(),
                "article",
                topic.story().id().toString(),
                "id",
                template.startsWith("/api/v1/articles/") ? topic.story().id().toString() : letter,
                "file",
                "claims.csv",
                "entity",
                topic.entity());
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "?")));
    }

    /** Every path that can be read, streams aside: they have no end, and are asked in ReaderStreamsTest. */
    private List<String> described() throws Exception {
        JsonNode paths = EventJson.mapper()
                .readTree(as("operator").get("/q/openapi?format=json").asString())
                .path("paths");
        List<String> found = new ArrayList<>();
        paths.properties().forEach(one -> {
            if (one.getValue().has("get") && !isStream(one.getKey())) {
                found.add(one.getKey());
            }
        });
        assertThat(found).contains("/api/v1/topics", "/api/v1/topics/{slug}", "/api/v1/topics/{slug}/claims");
        return found;
    }

    private static boolean isStream(String template) {
        return Set.of("/api/v1/stream", "/api/v1/topics/{slug}/stream").contains(template);
    }

    private static boolean isForOperators(String template) {
        return OPERATORS_WORDS.stream().anyMatch(template::contains) || template.equals("/api/v1/verification");
    }

    @Test
    void every_read_of_the_description_answers_an_outsider_as_if_there_were_no_such_topic() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (String template : described()) {
            String path = path(template, TOPIC) + QUERIES.getOrDefault(template, "");
            softly.assertThat(path)
                    .as("every placeholder is known")
                    .doesNotContain("?}")
                    .doesNotContain("/?");
            boolean operators = isForOperators(template);
            int member = Answer.of("member", path).status();
            softly.assertThat(member).as("member %s", path).isEqualTo(operators ? 403 : 200);
            for (String caller : OUTSIDERS) {
                asIfThereWereNone(softly, caller, template, path);
            }
        }
        softly.assertAll();
    }

    private static void asIfThereWereNone(SoftAssertions softly, String caller, String template, String path) {
        Answer got = Answer.of(caller, path);
        String elsewhere = path(template, NONE) + QUERIES.getOrDefault(template, "");
        softly.assertThat(got.about(NONE, TOPIC)).as("%s %s", caller, path).isEqualTo(Answer.of(caller, elsewhere));
        String body = path.contains(TOPIC.slug()) ? got.body().replace(path, "").replace(TOPIC.slug(), "") : got.body();
        String asked = TOPIC.story().id().toString();
        for (String tale : TOPIC.tellTales()) {
            if (!path.contains(tale) || !tale.equals(asked)) {
                softly.assertThat(body).as("%s %s", caller, path).doesNotContain(tale);
            }
        }
    }

    @Test
    void every_read_of_the_description_answers_an_operator() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (String template : described()) {
            String path = path(template, TOPIC) + QUERIES.getOrDefault(template, "");
            softly.assertThat(Answer.of("operator", path).status())
                    .as(path)
                    .isIn(template.contains("dead-letters/{id}") ? List.of(400, 404) : List.of(200));
        }
        softly.assertAll();
    }

    @Test
    void pages_tell_an_outsider_nothing() {
        for (String template : PAGES) {
            for (String caller : OUTSIDERS) {
                Answer got = Answer.of(caller, path(template, TOPIC));
                assertThat(got.about(NONE, TOPIC).body())
                        .as(template)
                        .isEqualTo(Answer.of(caller, path(template, NONE)).body());
                assertThat(got.status())
                        .as(template)
                        .isEqualTo(Answer.of(caller, path(template, NONE)).status());
            }
        }
        assertThat(Answer.of("member", "/").body()).contains("Talks of Veilmark");
        assertThat(Answer.of("member", "/topics/veiled").status()).isEqualTo(200);
        assertThat(Answer.of("member", path("/articles/{article}", TOPIC)).body())
                .contains("quillstone");
        assertThat(Answer.of("outsider", "/").body())
                .contains("Talks of Nearland")
                .doesNotContain("Veilmark");
    }

    /** Who is merged with whom is no secret to those who may read of both, and to nobody else. */
    @Test
    void a_merge_opens_nothing_of_a_topic_that_one_may_not_read() {
        for (String caller : OUTSIDERS) {
            for (String path : List.of("/api/v1/entities/gpe:nearland", "/entities/gpe:nearland")) {
                Answer got = Answer.of(caller, path);
                assertThat(got.status()).as(path).isEqualTo(200);
                assertThat(got.body().toLowerCase(Locale.ROOT))
                        .as("%s %s", caller, path)
                        .contains("nearland")
                        .doesNotContain("veilmark")
                        .doesNotContain("they are one country now");
            }
        }
        assertThat(Answer.of("member", "/entities/gpe:nearland").body()).contains("they are one country now");
        assertThat(Answer.of("member", "/api/v1/entities/gpe:veilmark").body()).contains("gpe:nearland", "Veilmark");
    }

    @Test
    void neither_a_tag_nor_a_cursor_of_somebody_else_opens_the_topic() {
        String tag = as("member").get("/api/v1/topics/veiled").header("ETag");
        as("outsider")
                .header("If-None-Match", tag)
                .get("/api/v1/topics/veiled")
                .then()
                .statusCode(404);
        assertThat(slugs("operator", "operator")).contains("open", "veiled");
        assertThat(slugs("operator", "outsider")).contains("open").doesNotContain("veiled");
        assertThat(slugs("outsider", "outsider")).contains("open").doesNotContain("veiled");
    }

    /** What a reader finds behind the cursors of somebody's list, whose pages have one topic each. */
    private static List<String> slugs(String cursorsOf, String reader) {
        List<String> found = new ArrayList<>();
        String page = "/api/v1/topics?limit=1";
        while (true) {
            found.addAll(as(reader).get(page).<List<String>>path("items.slug"));
            String next = as(cursorsOf).get(page).path("next");
            if (next == null) {
                return found;
            }
            page = "/api/v1/topics?limit=1&cursor=" + next;
        }
    }

    @Test
    void answers_are_kept_for_their_reader_alone() {
        var answer = as("member").get("/api/v1/topics/veiled");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.header("Vary")).contains("Authorization", "Cookie");
    }

    @Test
    void nobody_but_operators_writes_or_learns_who_may_read() {
        for (String caller : List.of("member", "outsider")) {
            as(caller)
                    .contentType("application/json")
                    .body("{\"groups\": []}")
                    .put("/api/v1/topics/veiled/readers")
                    .then()
                    .statusCode(403);
            as(caller)
                    .formParam("slug", "veiled")
                    .formParam("action", "delete")
                    .post("/topic-editor")
                    .then()
                    .statusCode(403);
        }
        assertThat(as("operator").get("/api/v1/topics/veiled/readers").<List<String>>path("groups"))
                .containsExactly(NamedCallers.GROUP);
    }

    @Test
    void a_publisher_learns_that_his_article_is_stored_and_nothing_of_the_topic() {
        String path = "/api/v1/progress?article=" + TOPIC.story().id() + ":1";
        assertThat(as("publisher").get(path).<List<String>>path("articles")).isEmpty();
        assertThat(as("outsider").get(path).<List<String>>path("articles")).hasSize(1);
    }
}

package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Stories;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people, spreadsheets, calendars and feed readers get of a topic with three articles. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "reading"))
class OutputsTest {

    private static final String TOPIC = "/api/v1/topics/outputs";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Test
    void a_topic_is_read_in_every_form() throws Exception {
        TopicClient topic = TopicClient.put("outputs");
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(Stories.coast());
            sender.send(Stories.capital().version(2));
            sender.send(Stories.earlier());
            // Articles of other tests may belong to this topic, so their number does not tell that all three are in.
            JsonNode view = topic.await(json ->
                    json.at("/overview/stages").findValuesAsText("stage").size() >= 2);
            assertThat(view.at("/overview/stages").findValuesAsText("stage")).containsExactly("PROPOSAL", "TALKS");
            assertThat(view.at("/overview/momentum/days")).isNotEmpty();
        }
        the_first_screen_answers_its_questions();
        the_page_travels_through_the_life_of_the_topic();
        changes_lie_between_two_revisions_or_times();
        claims_are_filtered_by_the_address();
        a_list_is_read_from_either_end_and_with_the_wanted_fields_alone();
        exports_hold_what_the_view_holds();
        a_search_finds_what_is_shown();
        meetings_stand_in_the_calendar();
    }

    private static void meetings_stand_in_the_calendar() {
        given().get("/calendar?month=2025-10&topic=outputs")
                .then()
                .statusCode(200)
                .body(
                        containsString("<h1>October 2025</h1>"),
                        containsString("Sharm el-Sheikh"),
                        containsString("planned"));
        given().get("/calendar?month=2025-10&topic=none-such").then().body(containsString("Nothing is known"));
        given().get("/calendar?topic=outputs").then().body(containsString("<h1>October 2025</h1>"));
    }

    private static void the_first_screen_answers_its_questions() {
        String page = given().get("/topics/outputs")
                .then()
                .statusCode(200)
                .header("Set-Cookie", containsString("HttpOnly"))
                .extract()
                .asString();
        assertThat(page)
                .contains("data-testid=\"lede\"", "face each other", "data-testid=\"latest\"", "data-testid=\"next\"")
                .contains("data-stage=\"TALKS\"", "data-testid=\"relation\"", "The sources differ")
                .doesNotContain("style=", "onclick=", "<script>");
    }

    private static void the_page_travels_through_the_life_of_the_topic() {
        String now = given().get("/topics/outputs").asString();
        assertThat(now)
                .contains("data-testid=\"travel\"", "<option value=\"\" selected>now")
                .doesNotContain("data-testid=\"past\"");
        Matcher stop = Pattern.compile("<option value=\"([^\"]+)\">").matcher(now);
        assertThat(stop.find(now.indexOf("data-testid=\"travel\""))).isTrue();
        String past =
                given().queryParam("asOf", stop.group(1)).get("/topics/outputs").asString();
        assertThat(past)
                .contains("You look at the past", "<option value=\"" + stop.group(1) + "\" selected>", "Back to now")
                .contains("What had changed last", "data-testid=\"change\"");
        assertThat(newsAt("asOf", stop.group(1))).isNotEmpty();
        assertThat(newsAt("asOf", "2999-01-01", "since", "0")).hasSizeGreaterThanOrEqualTo(6);
        // Nothing was there yet, and nothing came later.
        assertThat(newsAt("asOf", "2025-10-01")).isEmpty();
        assertThat(newsAt("asOf", "2999-01-01", "since", "2998-01-01")).isEmpty();
    }

    private static List<String> newsAt(String... query) {
        RequestSpecification asked = given();
        for (int i = 0; i < query.length; i += 2) {
            asked.queryParam(query[i], query[i + 1]);
        }
        return asked.get(TOPIC + "/news").then().statusCode(200).extract().path("news.text");
    }

    private static void changes_lie_between_two_revisions_or_times() {
        given().get(TOPIC + "/changes?since=0&until=1").then().body("items.revision", contains(1));
        given().get(TOPIC + "/changes?until=2000-01-01").then().body("items", empty());
        given().get(TOPIC + "/changes?since=0&until=soon")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("until"))
                .body("errors[0].reason", containsString("neither a revision nor"));
    }

    private static void claims_are_filtered_by_the_address() {
        given().get("/topics/outputs?issue=WITHDRAWAL")
                .then()
                .statusCode(200)
                .body(containsString("1 of "))
                .body(containsString("<option value=\"WITHDRAWAL\" selected>"));
        given().get(TOPIC + "/claims?issue=WITHDRAWAL").then().body("items.issue", everyItem(equalTo("WITHDRAWAL")));
        given().get(TOPIC + "/claims?issue=WITHDRAWAL").then().body("items.size()", equalTo(1));
        given().get(TOPIC + "/issues?party=Nobody").then().body("items.size()", equalTo(0));
    }

    private static void a_list_is_read_from_either_end_and_with_the_wanted_fields_alone() {
        String now = "2999-01-01";
        for (String asOf : List.of("", "&asOf=" + now)) {
            List<String> all = given().get(TOPIC + "/claims?limit=1000" + asOf).path("items.id");
            List<String> found = new ArrayList<>();
            String next = "";
            while (next != null) {
                JsonPath page = given().get(
                                TOPIC + "/claims?order=desc&limit=2&fields=id&fields=issue&cursor=" + next + asOf)
                        .jsonPath();
                found.addAll(page.getList("items.id"));
                assertThat(page.getMap("items[0]")).containsKey("id").doesNotContainKeys("text", "evidence");
                next = page.getString("next");
            }
            Collections.reverse(found);
            assertThat(found).as(asOf).isEqualTo(all);
        }
        String cursor = given().get(TOPIC + "/claims?limit=1").path("next");
        given().get(TOPIC + "/claims?order=desc&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
    }

    private static void exports_hold_what_the_view_holds() throws Exception {
        int claims = given().get(TOPIC + "?expand=all").path("claims.size()");
        assertThat(given().get(TOPIC + "/export/claims.ndjson").asString().lines())
                .hasSize(claims);
        assertThat(given().get(TOPIC + "/export/claims.csv").asString().lines().count())
                .isGreaterThan(claims);
        given().get(TOPIC + "/export/claims.json").then().body("size()", equalTo(claims));
        given().get(TOPIC + "/export/claims.pdf").then().statusCode(404);
        given().get(TOPIC + "/meetings.ics")
                .then()
                .contentType("text/calendar")
                .body(containsString("DTSTART;VALUE=DATE:20251008"));
        given().get(TOPIC + "/changes.atom").then().contentType("application/atom+xml");
        given().get(TOPIC + "/briefing.md?days=3")
                .then()
                .contentType("text/markdown")
                .body(containsString("[^1]: "))
                .body(containsString("## What changed"));
        given().get(TOPIC + "/briefing.html").then().contentType("text/html").body(containsString("Notes"));
        given().get(TOPIC + "/briefing.md?days=0").then().statusCode(400).body("errors[0].field", equalTo("days"));
        given().get(TOPIC + "/news").then().body("news.text", not(empty()));
        given().get(TOPIC + "/changes?since=1").then().body("items.revision", everyItem(greaterThan(1)));
    }

    private static void a_search_finds_what_is_shown() {
        given().get("/api/v1/search?q=withdrawal&topic=outputs")
                .then()
                .statusCode(200)
                .body("items[0].topic", equalTo("outputs"))
                .body("items.text", everyItem(containsString("withdrawal")));
        given().get("/api/v1/search?q=withdrawal&topic=outputs&kind=PROPOSALS")
                .then()
                .body("items.size()", equalTo(0));
        for (String sort : List.of("newest", "oldest")) {
            JsonPath found = given().get("/api/v1/search?q=talks or plan&topic=outputs&fields=date&sort=" + sort)
                    .jsonPath();
            // What has no day comes last from either end.
            List<String> days = found.<String>getList("items.date").stream()
                    .takeWhile(Objects::nonNull)
                    .toList();
            assertThat(days)
                    .as(sort)
                    .hasSizeGreaterThan(1)
                    .isSortedAccordingTo(sort.equals("oldest") ? Comparator.naturalOrder() : Comparator.reverseOrder());
            assertThat(found.getMap("items[0]")).containsOnlyKeys("date");
        }
        given().get("/search?q=withdrawal&topic=outputs&kind=PROPOSALS&sort=oldest")
                .then()
                .statusCode(200)
                .body(containsString("value=\"PROPOSALS\" selected"), containsString("0 hits"));
        given().get("/api/v1/search?q=").then().statusCode(400).body("errors[0].field", equalTo("q"));
        given().get("/search?q=withdrawal").then().statusCode(200).body(containsString("data-testid=\"hit\""));
    }
}

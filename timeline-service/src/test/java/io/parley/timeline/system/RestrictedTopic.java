package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Story;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A topic on talks of which nobody else hears, that the members of one group may read. */
record RestrictedTopic(String slug, String country) {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AtomicLong VERSIONS = new AtomicLong(1);

    /** Follows the country's talks; nobody but operators sees a moment of it without the groups. */
    static RestrictedTopic put(String slug, String country, String... groups) {
        RestrictedTopic topic = new RestrictedTopic(slug, country);
        as("operator")
                .contentType("application/json")
                .body(Map.of(
                        "title",
                        "Talks of " + country,
                        "entities",
                        List.of(country),
                        "words",
                        List.of("parleys"),
                        "readers",
                        List.of(groups)))
                .put("/api/v1/topics/" + slug)
                .then()
                .statusCode(201);
        settled("");
        return topic;
    }

    /** A request of one of {@link NamedCallers}. */
    static RequestSpecification as(String caller) {
        return given().header(NamedCallers.HEADER, caller);
    }

    /** The key that the country is known by. */
    String entity() {
        return "gpe:" + country.toLowerCase(Locale.ROOT);
    }

    void readers(String... groups) {
        as("operator")
                .contentType("application/json")
                .body(Map.of("groups", List.of(groups)))
                .put("/api/v1/topics/" + slug + "/readers")
                .then()
                .statusCode(200);
    }

    Story story() {
        return Story.of("eastwire", slug, country + " opens quillstone parleys and asks for guarantees.")
                .headline("Quillstone parleys of " + country)
                .named(country, EntityType.GPE, null)
                .claim(country, "asks for guarantees", Stance.DEMANDS, Issue.SECURITY_GUARANTEES);
    }

    /** Sends a version that nobody has seen, and waits until every view has it: the topic's revision then. */
    long change(EventSender sender) throws Exception {
        long version = VERSIONS.incrementAndGet();
        sender.send(story().version(version));
        settled("?article=" + story().id() + ":" + version);
        return revision();
    }

    private static void settled(String asked) {
        await().atMost(SOON).until(() -> {
            JsonPath left = as("operator").get("/api/v1/progress" + asked).jsonPath();
            return left.getList("articles").isEmpty() && left.getList("topics").isEmpty();
        });
    }

    long revision() {
        return as("operator").get("/api/v1/topics/" + slug).jsonPath().getLong("overview.revision");
    }

    /** Words that tell of the topic; none of them may reach an outsider. */
    List<String> tellTales() {
        return List.of(
                slug,
                country,
                country.toLowerCase(Locale.ROOT),
                "quillstone",
                "Quillstone",
                story().id().toString());
    }
}

package io.parley.timeline.system;

import static io.parley.timeline.system.RestrictedTopic.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages offer what their reader may do: found by following every link from the first page on. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "readers"))
class LinksTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern SENDS = Pattern.compile("<form[^>]* method=\"post\"");
    private static final RestrictedTopic TOPIC = new RestrictedTopic("linked", "Linkmark");

    /** What has no end, or would end what the test is. */
    private static final Pattern NOT_FOLLOWED = Pattern.compile("/logout|.*/stream");

    private static final int ENOUGH = 200;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private record Page(int status, String body) {}

    @BeforeEach
    void follow() throws Exception {
        if (as("operator").get("/api/v1/topics/" + TOPIC.slug()).statusCode() == 404) {
            RestrictedTopic.put(TOPIC.slug(), TOPIC.country());
            try (EventSender sender = new EventSender(kafka)) {
                TOPIC.change(sender);
            }
        }
    }

    /** Every page that links lead to, one example for all that differ in their numbers and parameters only. */
    private static Map<String, Page> reachedBy(String caller) {
        Map<String, Page> read = new TreeMap<>();
        Map<String, Boolean> kinds = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty() && read.size() < ENOUGH) {
            String path = open.remove();
            String kind = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|=[^&]*|\\d+", "…");
            if (NOT_FOLLOWED.matcher(path).matches() || kinds.put(kind, true) != null) {
                continue;
            }
            var answer = as(caller)
                    .accept("text/html, */*")
                    .urlEncodingEnabled(false)
                    .get(path);
            Page page = new Page(answer.statusCode(), answer.asString());
            read.put(path, page);
            if (answer.contentType().startsWith("text/html")) {
                LINK.matcher(page.body())
                        .results()
                        .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                        .forEach(open::add);
            }
        }
        assertThat(read.keySet()).contains("/topics/" + TOPIC.slug(), "/search", "/suggestions", "/calendar");
        return read;
    }

    @Test
    void an_analyst_is_shown_no_link_and_no_form_that_is_not_for_him() {
        SoftAssertions softly = new SoftAssertions();
        reachedBy("groupless").forEach((path, page) -> {
            softly.assertThat(page.status()).as(path).isEqualTo(200);
            softly.assertThat(SENDS.matcher(page.body()).find())
                    .as("form on %s", path)
                    .isFalse();
        });
        softly.assertAll();
    }

    @Test
    void an_operator_is_shown_what_only_he_may_do() {
        Map<String, Page> read = reachedBy("operator");
        read.forEach((path, page) -> assertThat(page.status()).as(path).isEqualTo(200));
        assertThat(read.keySet()).contains("/topic-editor", "/operations", "/topics/linked/webhooks");
        // One link of each kind is followed, so that the topic may be one of another test.
        assertThat(read.keySet()).anyMatch(path -> path.startsWith("/topic-editor?topic="));
        assertThat(as("operator").get("/").asString()).contains("<body data-operator>");
        assertThat(as("groupless").get("/").asString()).contains("<body>");
    }

    @Test
    void what_is_not_for_a_reader_is_answered_by_a_page_that_says_so() {
        for (String path : List.of("/dead-letters", "/operations", "/topic-editor", "/topics/linked/webhooks")) {
            var answer = as("groupless").accept("text/html, */*").get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.asString()).as(path).contains("<h1>Not for you</h1>");
        }
    }

    @Test
    void whoever_has_logged_in_can_log_out() {
        assertThat(as("groupless").get("/").asString()).contains("href=\"/logout\"");
    }
}

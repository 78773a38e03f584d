package io.parley.timeline.system;

import static io.parley.timeline.system.RestrictedTopic.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Streams and receivers have what their reader may read at that moment, and nothing else. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "webhooks"))
@QuarkusTestResource(value = WebhookReceiver.class, restrictToAnnotatedClass = true)
class ReaderStreamsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int STEPS = 12;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @TestHTTPResource("/")
    URI root;

    private StreamClient open(String path, String caller) throws Exception {
        return StreamClient.openWith(root.resolve(path), NamedCallers.HEADER, caller);
    }

    @Test
    void a_stream_ends_with_its_reason_when_the_right_goes_and_goes_on_for_those_who_keep_it() throws Exception {
        RestrictedTopic topic = RestrictedTopic.put("streamed", "Westmark", NamedCallers.GROUP);
        String path = "/api/v1/topics/streamed/stream";
        as("outsider").get(path).then().statusCode(404);
        try (StreamClient member = open(path, "member");
                StreamClient operator = open(path, "operator");
                EventSender sender = new EventSender(kafka)) {
            topic.change(sender);
            member.awaitData(line -> line.contains("streamed"));
            topic.readers("trade-desk");
            List<String> last = member.awaitEnd();
            assertThat(last)
                    .contains("event:ended")
                    .anyMatch(line -> line.startsWith("data:the topic was deleted, or"));
            as("member").get(path).then().statusCode(404);
            operator.awaitData(line -> line.contains("streamed"));
            long revision = topic.change(sender);
            operator.awaitData(line -> line.contains("\"revision\":" + revision));
        }
        try (StreamClient now = open(path + "?lastEventId=0", "outsider")) {
            now.awaitData(line -> line.contains("streamed"));
        }
    }

    /** Whatever happens to the topics, in whatever order: what only others may read is not in the stream of all topics. */
    @Test
    void the_stream_of_all_topics_has_nothing_of_a_topic_that_its_reader_may_not_read() throws Exception {
        Random chance = new Random(12);
        RestrictedTopic secret = RestrictedTopic.put("secret", "Southmark", NamedCallers.GROUP);
        RestrictedTopic open = RestrictedTopic.put("public", "Northmark");
        try (StreamClient outsider = open("/api/v1/stream", "outsider");
                StreamClient member = open("/api/v1/stream", "member");
                EventSender sender = new EventSender(kafka)) {
            for (int step = 0; step < STEPS; step++) {
                switch (chance.nextInt(4)) {
                    case 0 -> secret.readers(NamedCallers.GROUP, "another-desk");
                    case 1 -> secret.readers(NamedCallers.GROUP);
                    case 2 -> open.change(sender);
                    default -> secret.change(sender);
                }
            }
            secret.change(sender);
            String last = "\"revision\":" + open.change(sender);
            List<String> heard = outsider.linesUpTo(line -> line.contains("public") && line.contains(last));
            assertThat(heard).noneMatch(line -> line.contains("secret"));
            assertThat(member.linesUpTo(line -> line.contains("public") && line.contains(last)))
                    .anyMatch(line -> line.contains("secret"));
        }
    }

    @Test
    void a_topic_that_is_restricted_is_silent_at_once_and_heard_again_when_it_is_opened() throws Exception {
        RestrictedTopic topic = RestrictedTopic.put("closing", "Eastmark");
        RestrictedTopic beside = RestrictedTopic.put("beside", "Midmark");
        try (StreamClient outsider = open("/api/v1/stream", "outsider");
                EventSender sender = new EventSender(kafka)) {
            long open = topic.change(sender);
            outsider.awaitData(line -> line.contains("closing") && line.contains("\"revision\":" + open));
            topic.readers(NamedCallers.GROUP);
            long hidden = topic.change(sender);
            String last = "\"revision\":" + beside.change(sender);
            assertThat(outsider.linesUpTo(line -> line.contains("beside") && line.contains(last)))
                    .noneMatch(line -> line.contains("closing") && line.contains("\"revision\":" + hidden));
            topic.readers();
            long again = topic.change(sender);
            outsider.awaitData(line -> line.contains("closing") && line.contains("\"revision\":" + again));
        }
    }

    @Test
    void a_receiver_gets_nothing_while_it_may_not_read_and_all_that_it_may_afterwards() throws Exception {
        RestrictedTopic topic = RestrictedTopic.put("received", "Farmark");
        String early = subscribe("/early");
        topic.readers(NamedCallers.GROUP);
        String member = subscribe("/member");
        try (EventSender sender = new EventSender(kafka)) {
            long revision = topic.change(sender);
            await().atMost(SOON).until(() -> webhook(member, "sentRevision").equals(String.valueOf(revision)));
        }
        assertThat(WebhookReceiver.at("/early")).isEmpty();
        assertThat(webhook(early, "paused")).isEqualTo("NO_RIGHT");
        as("operator").post(early + "/test").then().statusCode(200);
        assertThat(WebhookReceiver.at("/early")).isEmpty();
        assertThat(as("operator").get("/topics/received/webhooks").asString()).contains("when others could read");
        topic.readers();
        await().atMost(SOON).until(() -> !WebhookReceiver.at("/early").isEmpty());
        assertThat(webhook(early, "paused")).isEqualTo("null");
    }

    private static String subscribe(String path) {
        return "/api/v1/topics/received/webhooks/"
                + as("operator")
                        .contentType("application/json")
                        .body(Map.of("url", WebhookReceiver.url(path)))
                        .post("/api/v1/topics/received/webhooks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static String webhook(String address, String member) {
        return String.valueOf(as("operator").get(address).<Object>path(member));
    }
}

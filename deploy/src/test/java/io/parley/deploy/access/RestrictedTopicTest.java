package io.parley.deploy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A topic with a reader group, asked by a member of the group, by somebody who is in another one, and by an operator. */
@Tag("secured")
class RestrictedTopicTest {

    private static final String TOPIC = "/api/v1/topics/matrix-restricted";

    private static String member = "";
    private static String outsider = "";
    private static String operator = "";

    @BeforeAll
    static void logIn() throws Exception {
        member = GroupMembers.in("ceasefire-desk");
        outsider = GroupMembers.in("trade-desk");
        operator = Tokens.of("operator");
    }

    @BeforeEach
    void restrict() throws Exception {
        assertThat(put(TOPIC, """
                        {"title": "Restricted", "words": ["matrix"], "readers": ["ceasefire-desk"]}""")).isBetween(200, 201);
    }

    private static int put(String path, String body) throws Exception {
        return SecuredSystem.send("PUT", "timeline", path, "application/json", body, operator)
                .statusCode();
    }

    private static int status(String path, String token) throws Exception {
        return SecuredSystem.status("GET", "timeline", path, token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?expand=all",
                "/claims",
                "/changes",
                "/changes.atom",
                "/news",
                "/audit",
                "/briefing.md",
                "/meetings.ics",
                "/export/claims.csv"
            })
    void it_is_there_for_members_and_operators_alone(String path) throws Exception {
        assertThat(status(TOPIC + path, member)).as("member").isEqualTo(200);
        assertThat(status(TOPIC + path, operator)).as("operator").isEqualTo(200);
        assertThat(status(TOPIC + path, outsider)).as("outsider").isEqualTo(404);
        assertThat(status(TOPIC + path, Tokens.of("reader"))).as("in no group").isEqualTo(404);
    }

    @Test
    void its_readers_are_the_operators_to_set() throws Exception {
        assertThat(status(TOPIC + "/readers", operator)).isEqualTo(200);
        assertThat(status(TOPIC + "/readers", member)).isEqualTo(403);
        assertThat(status(TOPIC + "/stream", outsider)).isEqualTo(404);
    }

    @Test
    void a_members_stream_ends_when_the_topic_gets_other_readers() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SecuredSystem.address("timeline") + TOPIC + "/stream?lastEventId=none"))
                .header("Authorization", "Bearer " + member)
                .build();
        HttpResponse<Stream<String>> stream = SecuredSystem.CLIENT.send(request, BodyHandlers.ofLines());
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(put(TOPIC + "/readers", "{\"groups\": [\"trade-desk\"]}")).isEqualTo(200);
        assertThat(stream.body()).anyMatch(line -> line.startsWith("data:the topic was deleted, or its readers"));
        assertThat(status(TOPIC, outsider)).isEqualTo(200);
        assertThat(status(TOPIC, member)).isEqualTo(404);
    }
}

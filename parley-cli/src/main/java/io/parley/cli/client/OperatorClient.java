package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.EventJson;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the timeline service what only operators may. */
public record OperatorClient(URI service) {

    /** Recomputing a large topic takes its time. */
    private static final Duration VERIFYING = Duration.ofMinutes(10);

    /** All open dead letters, oldest first. */
    public List<JsonNode> deadLetters() {
        return Http.pages(service, "/api/v1/dead-letters");
    }

    /** The slugs of all topics, those in the archive among them. */
    public List<String> topics() {
        return Stream.of("archived=false", "archived=true")
                .flatMap(archived -> Http.pages(service, "/api/v1/topics", archived).stream())
                .map(topic -> topic.path("slug").asText())
                .toList();
    }

    /** One dead letter with headers and value. */
    public JsonNode deadLetter(String id) {
        return Http.json(done(Http.request(letter(id, "")).build()).body());
    }

    /** Sends the record of a dead letter again. */
    public void replay(String id) {
        done(Http.request(letter(id, "/replay")).POST(BodyPublishers.noBody()).build());
    }

    /** Removes a dead letter. */
    public void drop(String id) {
        done(Http.request(letter(id, "")).DELETE().build());
    }

    /** Where the kept views of a topic differ from its facts. */
    public JsonNode verification(String slug) {
        URI address = service.resolve("/api/v1/topics/" + encoded(slug) + "/verification");
        return Http.json(done(Http.request(address).timeout(VERIFYING).build()).body());
    }

    /** Where stored facts differ from the events of Kafka. */
    public JsonNode factVerification() {
        URI address = service.resolve("/api/v1/verification");
        return Http.json(done(Http.request(address).timeout(VERIFYING).build()).body());
    }

    /** Has the views of a topic built anew, or of all with articles since a time; returns the topics that this began with. */
    public List<String> beginReplay(@Nullable String topic, @Nullable String from) {
        ObjectNode wanted = EventJson.mapper().createObjectNode();
        wanted.put("topic", topic);
        wanted.put("from", from);
        JsonNode begun = Http.json(done(Http.request(service.resolve("/api/v1/replays"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(wanted.toString()))
                        .build())
                .body());
        List<String> topics = new ArrayList<>();
        begun.path("topics").forEach(slug -> topics.add(slug.asText()));
        return topics;
    }

    /** Replays under way and past, newest first. */
    public List<JsonNode> replays() {
        List<JsonNode> replays = new ArrayList<>();
        Http.json(done(Http.request(service.resolve("/api/v1/replays")).build()).body())
                .path("items")
                .forEach(replays::add);
        return replays;
    }

    private URI letter(String id, String rest) {
        return service.resolve("/api/v1/dead-letters/" + encoded(id) + rest);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> done(HttpRequest request) {
        return Http.done(request);
    }
}

package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.console.CommandFailure;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Asks the ingest service about the feeds that it polls. */
public record FeedsClient(URI service) {

    private static final String FEEDS = "/api/v1/feeds";

    /** Adds a feed; the answer is the feed. */
    public JsonNode add(ObjectNode feed) {
        return answered(json("POST", FEEDS, feed), "the feed was not added");
    }

    /** Fetches a feed without taking anything in; the answer says what it would give. */
    public JsonNode test(ObjectNode feed) {
        return answered(json("POST", FEEDS + "/test", feed), "the feed was not tried");
    }

    /** All feeds. */
    public List<JsonNode> list() {
        List<JsonNode> feeds = new ArrayList<>();
        String query = "";
        do {
            JsonNode page =
                    answered(Http.request(service.resolve(FEEDS + query)).build(), "the feeds cannot be listed");
            page.path("feeds").forEach(feeds::add);
            query = page.hasNonNull("next") ? "?after=" + page.get("next").asText() : "";
        } while (!query.isEmpty());
        return feeds;
    }

    /** Changes a feed; the answer is the feed. */
    public JsonNode change(String id, ObjectNode change) {
        return answered(json("PUT", FEEDS + "/" + id, change), "the feed was not changed");
    }

    /** Removes a feed; what came from it stays. */
    public void remove(String id) {
        answered(Http.request(service.resolve(FEEDS + "/" + id)).DELETE().build(), "the feed was not removed");
    }

    private HttpRequest json(String method, String path, ObjectNode body) {
        return Http.request(service.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static JsonNode answered(HttpRequest request, String otherwise) {
        HttpResponse<String> answer = Http.send(request);
        if (answer.statusCode() >= 300) {
            throw CommandFailure.refused(otherwise + ": " + Http.problem(answer));
        }
        return Http.json(answer.body());
    }
}

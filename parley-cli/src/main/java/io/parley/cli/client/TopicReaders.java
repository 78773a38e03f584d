package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks the timeline service who may read a topic. */
public record TopicReaders(URI service, String slug) {

    /** The groups; none: every analyst. */
    public List<String> get() {
        return groups(Http.request(address()).build());
    }

    /** Lets these groups read the topic, and nobody else but operators; none: every analyst. */
    public List<String> put(List<String> groups) {
        return groups(Http.request(address())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(
                        EventJson.mapper().valueToTree(Map.of("groups", groups)).toString()))
                .build());
    }

    private static List<String> groups(HttpRequest request) {
        List<String> names = new ArrayList<>();
        JsonNode groups = Http.json(Http.done(request).body()).path("groups");
        groups.forEach(name -> names.add(name.asText()));
        return names;
    }

    private URI address() {
        return service.resolve("/api/v1/topics/" + URLEncoder.encode(slug, StandardCharsets.UTF_8) + "/readers");
    }
}

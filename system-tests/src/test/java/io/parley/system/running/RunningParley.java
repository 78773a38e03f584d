package io.parley.system.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.client.IngestClient;
import io.parley.cli.client.IngestResult;
import io.parley.cli.client.Settled;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.ingest.ArticleFile;
import io.parley.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A running Parley as its users see it: its two public addresses. */
public record RunningParley(IngestClient ingest, TimelineClient timeline) {

    /** Defines a topic from a definition with its slug, as the bundled topics have it. */
    public void define(JsonNode definition) {
        ObjectNode body = definition.deepCopy();
        timeline.define(body.remove("slug").asText(), body);
    }

    /** Defines a topic by its entities, with any words. */
    public void define(String slug, List<String> entities, String... words) {
        ObjectNode definition = EventJson.mapper().createObjectNode();
        definition.put("title", slug);
        entities.forEach(definition.putArray("entities")::add);
        Arrays.asList(words).forEach(definition.putArray("words")::add);
        timeline.define(slug, definition);
    }

    /** Sends files in the given order and waits until the views show them. */
    public List<IngestResult> take(List<ArticleFile> files) {
        List<IngestResult> results = new ArrayList<>();
        for (ArticleFile file : files) {
            byte[] content = file.content();
            results.addAll(ingest.send(content, file.contentType(content), Map.of()));
        }
        settle(results);
        return results;
    }

    /** Sends one ninjs item and waits until the views show it. */
    public IngestResult take(ObjectNode ninjs) {
        IngestResult result = send(ninjs);
        settle(List.of(result));
        return result;
    }

    /** Sends one ninjs item. */
    public IngestResult send(ObjectNode ninjs) {
        byte[] document = ninjs.toString().getBytes(StandardCharsets.UTF_8);
        return ingest.send(document, "application/json", Map.of()).get(0);
    }

    /** Waits until the views show what was taken. */
    public void settle(List<IngestResult> results) {
        for (IngestResult result : results) {
            if (result.isRefused()) {
                throw new AssertionError("an article was refused: " + result.reason());
            }
        }
        new Settled(timeline).await(results);
    }

    /** The whole view of a topic. */
    public JsonNode show(String slug) {
        return json(timeline.show(slug, null));
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the project. */
    public static Path projectFile(String relative) {
        return Path.of(System.getProperty("parley.home", ".."))
                .resolve(relative)
                .normalize();
    }
}

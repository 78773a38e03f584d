package io.parley.benchmarks.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.benchmarks.extraction.BenchmarkArticles;
import io.parley.cli.client.TimelineClient;
import io.parley.events.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The bundled topic about the talks on Gaza, and articles of 500 words that belong to it or to the other bundled one. */
final class GazaTalks {

    static final String SLUG = "gaza-talks";

    private final Path samples;

    GazaTalks(Path home) {
        this.samples = home.resolve("samples");
    }

    void define(TimelineClient timeline) throws IOException {
        JsonNode read = EventJson.mapper()
                .readTree(samples.resolve("topics/" + SLUG + ".json").toFile());
        ObjectNode definition = read.deepCopy();
        definition.remove("slug");
        timeline.define(SLUG, definition);
    }

    List<String> articles(int count) {
        return BenchmarkArticles.mixed(samples.resolve("stories"), count);
    }

    /** An article as a sender would push it. */
    static byte[] item(String id, String body) {
        ObjectNode item = EventJson.mapper().createObjectNode();
        item.put("id", id);
        item.put("headline", "Talks on Gaza and Hamas go on");
        item.put("published", "2025-10-08T08:00:00Z");
        item.put("provider", "Benchmark Wire");
        item.put("text", body);
        return item.toString().getBytes(StandardCharsets.UTF_8);
    }
}

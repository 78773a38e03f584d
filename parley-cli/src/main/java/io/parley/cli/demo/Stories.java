package io.parley.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.system.Installation;
import io.parley.events.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundled stories and the topics that they belong to. */
record Stories(Path samples) {

    static Stories of(Installation installation) {
        return new Stories(installation.samples());
    }

    Path folder() {
        return samples.resolve("stories");
    }

    List<Topic> topics() {
        try (Stream<Path> files = Files.list(samples.resolve("topics"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Stories::topic)
                    .toList();
        } catch (IOException e) {
            throw CommandFailure.refused("the bundled topics cannot be read: " + e.getMessage());
        }
    }

    private static Topic topic(Path file) {
        try {
            JsonNode read = EventJson.mapper().readTree(file.toFile());
            ObjectNode definition = read.deepCopy();
            definition.remove("slug");
            return new Topic(read.path("slug").asText(), definition);
        } catch (IOException e) {
            throw CommandFailure.refused("the bundled topic " + file + " cannot be read: " + e.getMessage());
        }
    }

    /** A topic's slug and definition. */
    record Topic(String slug, JsonNode definition) {}
}

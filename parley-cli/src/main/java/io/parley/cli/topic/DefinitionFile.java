package io.parley.cli.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.console.CommandFailure;
import io.parley.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A topic's definition in a file of JSON, as samples/topics has them; "-" is standard input. */
final class DefinitionFile {

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final Set<String> MEMBERS =
            Set.of("slug", "title", "entities", "words", "exclude", "from", "to", "readers", "revision", "createdAt");

    private DefinitionFile() {}

    /** The definition without its slug and without members that say nothing. */
    static ObjectNode read(Path file, InputStream standardInput) {
        JsonNode read = parse(file, standardInput);
        if (!(read instanceof ObjectNode definition)) {
            throw CommandFailure.refused(file + " is no definition of a topic: it holds no JSON object");
        }
        definition.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                throw CommandFailure.refused(file + ": a topic has no \"" + name + "\"");
            }
        });
        definition.remove(Set.of("slug", "revision", "createdAt"));
        definition.removeIf(JsonNode::isNull);
        return definition;
    }

    private static JsonNode parse(Path file, InputStream standardInput) {
        try {
            byte[] content = file.equals(STANDARD_INPUT) ? standardInput.readAllBytes() : Files.readAllBytes(file);
            return EventJson.mapper().readTree(content);
        } catch (JsonProcessingException e) {
            throw CommandFailure.refused(file + " is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw CommandFailure.refused(file + " cannot be read");
        }
    }
}

package io.parley.cli.topic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.console.CommandFailure;
import io.parley.events.EventJson;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a topic follows. */
final class DefinitionOptions {

    @Option(names = "--title", paramLabel = "T", description = "Title for people (default: the slug).")
    private @Nullable String title;

    @Option(
            names = "--entities",
            paramLabel = "NAME",
            split = ",",
            description = "Names, aliases or Wikidata ids, separated by commas.")
    private List<String> entities = List.of();

    @Option(
            names = "--words",
            paramLabel = "WORD",
            split = ",",
            description = "Words or phrases of which one must occur.")
    private List<String> words = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "WORD",
            split = ",",
            description = "Words or phrases that drop an article.")
    private List<String> exclude = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "First date of publication.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last date of publication.")
    private @Nullable String to;

    @Option(
            names = "--readers",
            paramLabel = "GROUP",
            split = ",",
            description = "Reader groups that may see it (default: who may now; of a new topic every analyst).")
    private List<String> readers = List.of();

    /** The definition as the service takes it: that of the file, with what the options say in its place. */
    ObjectNode of(String slug, @Nullable Path file) {
        ObjectNode definition =
                file == null ? EventJson.mapper().createObjectNode() : DefinitionFile.read(file, System.in);
        if (title != null) {
            definition.put("title", title.strip());
        } else if (!definition.has("title")) {
            definition.put("title", slug);
        }
        texts(definition, "entities", entities);
        texts(definition, "words", words);
        texts(definition, "exclude", exclude);
        // A name that a script left empty must not open the topic to everybody.
        if (readers.stream().anyMatch(String::isBlank)) {
            throw CommandFailure.refused("--readers: a reader group has no name");
        }
        if (!readers.isEmpty()) {
            texts(definition, "readers", readers);
        }
        if (from != null) {
            definition.put("from", from);
        }
        if (to != null) {
            definition.put("to", to);
        }
        return definition;
    }

    private static void texts(ObjectNode definition, String member, List<String> texts) {
        if (!texts.isEmpty() || !definition.has(member)) {
            ArrayNode array = definition.putArray(member);
            texts.stream()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .forEach(array::add);
        }
    }
}

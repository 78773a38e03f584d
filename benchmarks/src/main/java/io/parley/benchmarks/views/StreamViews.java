package io.parley.benchmarks.views;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.EventJson;
import io.parley.extraction.Extractor;
import io.parley.extraction.ParleyExtractor;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.views.domain.TopicView;
import io.parley.timeline.views.domain.ViewName;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what Parley shows of a batch of articles, in the seconds that reading them takes: {@code OUT SLUG.topic.json ...},
 * each with its {@code SLUG.ndjson} beside it, becomes {@code OUT/SLUG.json}, as {@code parley show SLUG --json} prints it.
 */
public final class StreamViews {

    private static final String TOPIC = ".topic.json";

    private final ObjectMapper mapper = EventJson.mapper();
    private final Extractor extractor = ParleyExtractor.load();
    private final World world = WorldTables.load();

    private StreamViews() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("needs a folder for the views and one SLUG.topic.json or more");
        }
        StreamViews views = new StreamViews();
        Path out = Files.createDirectories(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            views.write(Path.of(arguments[i]), out);
        }
    }

    private void write(Path topic, Path out) throws IOException {
        String slug = topic.getFileName().toString().replace(TOPIC, "");
        TopicDefinition definition = mapper.readValue(topic.toFile(), TopicDefinition.class);
        List<ReportedArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(topic.resolveSibling(slug + ".ndjson"))) {
            articles.add(mapper.readValue(line, StreamArticle.class).read(extractor));
        }
        ComputedView view = ComputedView.of(definition, articles, world);
        ObjectNode whole = mapper.createObjectNode();
        whole.set("topic", mapper.valueToTree(TopicView.Topic.of(slug, definition)));
        whole.set("overview", mapper.valueToTree(view.overview()));
        for (ViewName name : ViewName.values()) {
            whole.set(name.wireName(), mapper.valueToTree(view.elements().getOrDefault(name, List.of())));
        }
        mapper.writerWithDefaultPrettyPrinter()
                .writeValue(out.resolve(slug + ".json").toFile(), whole);
    }
}

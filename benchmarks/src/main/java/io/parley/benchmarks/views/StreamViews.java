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
 * Writes what Parley shows of a batch of articles, in the seconds that reading them takes. {@code OUT SLUG.topic.json ...},
 * each with its {@code SLUG.ndjson} beside it, or {@code OUT SLUG.json=FOLDER} with a folder of ninjs files, becomes
 * {@code OUT/SLUG.json}, as {@code parley show SLUG --json} prints it, and {@code OUT/SLUG.txt}, lines for a reader who judges them.
 */
public final class StreamViews {

    private final ObjectMapper mapper = EventJson.mapper();
    private final Extractor extractor = ParleyExtractor.load();
    private final World world = WorldTables.load();

    private StreamViews() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException(
                    "needs a folder for the views and one SLUG.topic.json or SLUG.json=FOLDER or more");
        }
        StreamViews views = new StreamViews();
        Path out = Files.createDirectories(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            String[] parts = arguments[i].split("=", 2);
            Path topic = Path.of(parts[0]);
            String slug = topic.getFileName().toString().replaceAll("(?:\\.topic)?\\.json$", "");
            views.write(
                    slug,
                    topic,
                    parts.length == 1
                            ? views.lines(topic.resolveSibling(slug + ".ndjson"))
                            : WireFolder.read(Path.of(parts[1])),
                    out);
        }
    }

    private List<StreamArticle> lines(Path batch) throws IOException {
        List<StreamArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(batch)) {
            articles.add(mapper.readValue(line, StreamArticle.class));
        }
        return articles;
    }

    private void write(String slug, Path topic, List<StreamArticle> batch, Path out) throws IOException {
        TopicDefinition definition = mapper.readValue(topic.toFile(), TopicDefinition.class);
        List<ReportedArticle> articles =
                batch.stream().map(article -> article.read(extractor)).toList();
        ComputedView view = ComputedView.of(definition, articles, world);
        ObjectNode whole = mapper.createObjectNode();
        whole.set("topic", mapper.valueToTree(TopicView.Topic.of(slug, definition)));
        whole.set("overview", mapper.valueToTree(view.overview()));
        for (ViewName name : ViewName.values()) {
            whole.set(name.wireName(), mapper.valueToTree(view.elements().getOrDefault(name, List.of())));
        }
        mapper.writerWithDefaultPrettyPrinter()
                .writeValue(out.resolve(slug + ".json").toFile(), whole);
        Files.write(out.resolve(slug + ".txt"), ReadingLines.of(articles, view));
    }
}

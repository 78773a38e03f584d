package io.parley.cli.topic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.system.PortsOption;
import io.parley.cli.system.Service;
import io.parley.events.EventJson;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley topic}: defines a topic or changes its definition. */
@Command(
        name = "topic",
        description = "Follows a negotiation: defines a topic, or changes its definition.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nAn article belongs to the topic when it names one of the entities and has one of the words;",
            "one excluded word drops it.",
            "%nExamples:",
            "  parley topic gaza-talks --title \"Gaza talks\" --entities Gaza,Hamas --words talks,ceasefire",
            "  parley topic ports --title \"Port contract\" --entities \"Northern Ports Alliance\" --exclude football"
        })
public final class TopicCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLUG", description = "Short name in addresses: small letters, digits, hyphens.")
    private String slug;

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

    @Mixin
    private PortsOption ports = new PortsOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TimelineClient timeline = new TimelineClient(Service.TIMELINE.address(ports.ports()));
        timeline.define(slug, definition());
        spec.commandLine().getOut().println(slug + "  " + timeline.service() + "/topics/" + slug);
        return ExitCodes.DONE;
    }

    private ObjectNode definition() {
        ObjectNode definition = EventJson.mapper().createObjectNode();
        definition.put("title", title == null ? slug : title);
        texts(definition.putArray("entities"), entities);
        texts(definition.putArray("words"), words);
        texts(definition.putArray("exclude"), exclude);
        if (from != null) {
            definition.put("from", from);
        }
        if (to != null) {
            definition.put("to", to);
        }
        return definition;
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(array::add);
    }
}

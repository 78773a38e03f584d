package io.parley.cli.topic;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.print.Style;
import io.parley.cli.print.Table;
import io.parley.cli.system.RunningOption;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley topic}: lists, shows, defines, changes and removes topics. */
@Command(
        name = "topic",
        description = "Says which negotiations are followed, and by what definition.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nAn article belongs to the topic when it names one of the entities and has one of the words;",
            "one excluded word drops it. \"parley topic SLUG …\" is short for \"parley topic set SLUG …\".",
            "%nExamples:",
            "  parley topic set gaza-talks --title \"Gaza talks\" --entities Gaza,Hamas --words talks,ceasefire",
            "  parley topic set gaza-talks samples/topics/gaza-talks.json",
            "  parley topic set gaza-talks --entities Gaza,Hamas --words talks --replace",
            "  parley topic list",
            "  parley topic show gaza-talks",
            "  parley topic readers gaza-talks ceasefire-desk     only this group and operators see it",
            "  parley topic archive gaza-talks                    out of the lists; its page stays",
            "  parley topic rm gaza-talks"
        },
        subcommands = {TopicReadersCommand.class, TopicArchiveCommand.class})
public final class TopicCommand implements Callable<Integer> {

    private static final String FILE =
            "A definition as JSON, - for standard input; options take the place of its members.";

    @Parameters(index = "0", paramLabel = "SLUG", arity = "0..1", description = "The topic to define, as with \"set\".")
    private @Nullable String slug;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = FILE)
    private @Nullable Path file;

    @Option(names = "--replace", description = "Change the definition of a topic that there is already.")
    private boolean replace;

    @Mixin
    private DefinitionOptions definition = new DefinitionOptions();

    @Mixin
    private RunningOption where = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (slug == null) {
            spec.commandLine().usage(spec.commandLine().getErr());
            return ExitCodes.USAGE;
        }
        return define(slug, definition.of(slug, file), replace, where);
    }

    @Command(name = "set", description = "Follows a negotiation; with --replace changes what a topic follows.")
    int set(
            @Parameters(
                            index = "0",
                            paramLabel = "SLUG",
                            description = "Short name in addresses: small letters, digits, hyphens.")
                    String topic,
            @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = FILE) @Nullable Path from,
            @Mixin DefinitionOptions wanted,
            @Option(names = "--replace", description = "Change the definition of a topic that there is already.")
                    boolean change,
            @Mixin RunningOption running) {
        return define(topic, wanted.of(topic, from), change, running);
    }

    @Command(name = "list", description = "Prints every topic with its title, a line each.")
    int list(
            @Option(names = "--json", description = "Print a JSON array.") boolean json,
            @Option(names = "--archived", description = "Those in the archive instead.") boolean archived,
            @Mixin RunningOption running) {
        List<JsonNode> topics = running.timeline().topics(archived);
        if (json) {
            out().println(topics);
        } else if (Style.of(spec.commandLine()).isPlain()) {
            topics.forEach(topic -> out().printf(
                            "%-24s %s%n",
                            topic.path("slug").asText(), topic.path("title").asText()));
        } else {
            Table table = new Table(Style.TERMINAL, "SLUG", "REVISION", "TITLE");
            topics.forEach(topic -> table.row(
                    topic.path("slug").asText(),
                    topic.path("revision").asText(),
                    topic.path("title").asText()));
            table.printTo(out(), "");
        }
        out().flush();
        return ExitCodes.DONE;
    }

    @Command(name = "show", description = "Prints what a topic follows; \"parley show\" prints what is known about it.")
    int show(
            @Parameters(paramLabel = "SLUG", description = "The topic.") String topic,
            @Option(names = "--json", description = "Print the definition as JSON.") boolean json,
            @Mixin RunningOption running) {
        JsonNode known = running.timeline()
                .definition(topic)
                .orElseThrow(() -> CommandFailure.refused("there is no topic " + topic));
        if (json) {
            out().println(known);
        } else {
            new DefinitionText(known).printTo(out());
        }
        out().flush();
        return ExitCodes.DONE;
    }

    @Command(name = "rm", description = "Stops following topics and deletes their views; the articles stay.")
    int rm(
            @Parameters(paramLabel = "SLUG", arity = "1..*", description = "The topics.") List<String> topics,
            @Mixin RunningOption running) {
        TimelineClient timeline = running.timeline();
        topics.forEach(topic -> {
            timeline.remove(topic);
            out().println("removed " + topic);
        });
        out().flush();
        return ExitCodes.DONE;
    }

    private int define(String topic, JsonNode definition, boolean change, RunningOption running) {
        TimelineClient timeline = running.timeline();
        JsonNode known = timeline.definition(topic).orElse(null);
        if (known == null) {
            timeline.create(topic, definition);
        } else {
            List<String> differences = new DefinitionText(known).differencesTo(definition);
            differences.forEach(line -> spec.commandLine().getErr().println("parley: " + line));
            if (!differences.isEmpty() && !change) {
                throw CommandFailure.refused("topic " + topic + " is defined otherwise; give --replace to change it");
            }
            timeline.define(topic, definition);
        }
        out().println(topic + "  " + timeline.service() + "/topics/" + topic);
        out().flush();
        return ExitCodes.DONE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

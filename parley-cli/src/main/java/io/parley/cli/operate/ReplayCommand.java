package io.parley.cli.operate;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.OperatorClient;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.console.Progress;
import io.parley.cli.system.RunningOption;
import io.parley.cli.system.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley replay}: builds views anew from the stored facts, beside those that are read. */
@Command(
        name = "replay",
        description = {
            "Builds the views of a topic, or of all with articles since a time, anew from the stored facts.",
            "The old views are read until the new ones are complete; then they change at once, and changes come to subscribers."
        },
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {"%nExamples:", "  parley replay --topic gaza-talks", "  parley replay --from 2025-10-01T00:00:00Z"})
public final class ReplayCommand implements Callable<Integer> {

    private static final int BETWEEN_QUESTIONS_MILLIS = 500;

    /** What is to be built anew. */
    static final class What {
        @Option(names = "--topic", paramLabel = "SLUG", description = "This topic.")
        private @Nullable String topic;

        @Option(
                names = "--from",
                paramLabel = "TIME",
                description = "All topics with an article that became available at this time (ISO 8601) or later.")
        private @Nullable String from;
    }

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Mixin
    private RunningOption ports = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        OperatorClient operator = new OperatorClient(Service.TIMELINE.address(ports.ports()));
        Progress progress = new Progress(spec.commandLine().getErr());
        List<String> begun = operator.beginReplay(what.topic, what.from);
        if (begun.isEmpty()) {
            spec.commandLine().getOut().println(what.topic == null ? "no topic to replay" : "under way already");
            spec.commandLine().getOut().flush();
            return ExitCodes.DONE;
        }
        Set<String> left = new HashSet<>(begun);
        String told = "";
        while (!left.isEmpty()) {
            StringBuilder state = new StringBuilder();
            List<JsonNode> replays = operator.replays();
            for (String slug : begun) {
                JsonNode replay = latest(replays, slug);
                state.append(state.isEmpty() ? "" : "; ").append(text(slug, replay));
                if (replay.path("state").asText().equals("GIVEN_UP")) {
                    throw CommandFailure.refused(slug + " was defined anew or dropped meanwhile");
                }
                if (replay.path("state").asText().equals("DONE") && left.remove(slug)) {
                    spec.commandLine()
                            .getOut()
                            .printf("%s: %s elements differ from before%n", slug, replay.path("differences"));
                    spec.commandLine().getOut().flush();
                }
            }
            if (!told.contentEquals(state)) {
                told = state.toString();
                progress.reached(told);
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MILLIS);
        }
        return ExitCodes.DONE;
    }

    private static JsonNode latest(List<JsonNode> replays, String slug) {
        return replays.stream()
                .filter(one -> one.path("slug").asText().equals(slug))
                .findFirst()
                .orElseThrow(() -> CommandFailure.refused("the replay of " + slug + " is not known any more"));
    }

    private static String text(String slug, JsonNode replay) {
        int chapters = replay.path("chapters").asInt();
        return slug + ": "
                + switch (replay.path("state").asText()) {
                    case "FILLING" -> replay.path("articles").asText() + " articles found";
                    case "COMPUTING" ->
                        (chapters - replay.path("waiting").asInt()) + " of " + Math.max(1, chapters)
                                + " chapters computed";
                    case "DONE" -> "switched over";
                    default -> "given up";
                };
    }
}

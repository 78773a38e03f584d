package io.parley.cli.topic;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.system.RunningOption;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley suggest}: negotiations in the news that nobody follows. */
@Command(
        name = "suggest",
        description = "Names negotiations that the newest articles tell of and no topic follows.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {"%nExamples:", "  parley suggest", "  parley suggest --follow northern-rail-rail-union-labour"})
public final class SuggestCommand implements Callable<Integer> {

    private static final int MOST = 100;

    @Option(names = "--follow", paramLabel = "SLUG", description = "Follow this one from now on.")
    private @Nullable String follow;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Suggestions at most, 100 or fewer (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print each suggestion as a line of JSON.")
    private boolean json;

    @Mixin
    private RunningOption where = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TimelineClient timeline = where.timeline();
        PrintWriter out = spec.commandLine().getOut();
        if (follow != null) {
            JsonNode wanted = timeline.suggestions(MOST).stream()
                    .filter(one -> one.path("slug").asText().equals(follow))
                    .findFirst()
                    .orElseThrow(() -> CommandFailure.refused("nothing called " + follow + " is suggested"));
            timeline.create(follow, wanted.path("definition"));
            out.println(follow + "  " + timeline.service() + "/topics/" + follow);
        } else {
            List<JsonNode> found = timeline.suggestions(limit);
            found.forEach(one -> out.println(json ? one.toString() : lines(one)));
            if (found.isEmpty()) {
                spec.commandLine().getErr().println("parley: every negotiation in the news is followed");
            }
        }
        out.flush();
        return ExitCodes.DONE;
    }

    private static String lines(JsonNode one) {
        List<String> sources = new ArrayList<>();
        one.path("sources").forEach(source -> sources.add(source.asText()));
        int articles = one.path("articles").asInt();
        return "%s%n  %s%n  %d %s of %s"
                .formatted(
                        one.path("slug").asText(),
                        one.path("definition").path("title").asText(),
                        articles,
                        articles == 1 ? "article" : "articles",
                        String.join(", ", sources));
    }
}

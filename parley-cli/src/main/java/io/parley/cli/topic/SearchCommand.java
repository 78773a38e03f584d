package io.parley.cli.topic;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.system.RunningOption;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley search}: finds words in what the topics show. */
@Command(
        name = "search",
        description = "Finds words in claims, positions, events, proposals and headlines.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nExamples:",
            "  parley search withdrawal maps",
            "  parley search '\"release of all hostages\"' --topic gaza-talks --limit 50",
            "  parley search withdrawal --kind claims --sort newest"
        })
public final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words that must all occur; -word must not.")
    private List<String> words;

    @Option(names = "--topic", paramLabel = "SLUG", description = "In this topic only.")
    private @Nullable String topic;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only claims, issues, timeline, proposals or headlines.")
    private @Nullable String kind;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance, the best hits first, newest or oldest (default: relevance).")
    private @Nullable String sort;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Hits at most, 100 or fewer (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print each hit as a line of JSON.")
    private boolean json;

    @Mixin
    private RunningOption where = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<JsonNode> hits = where.timeline().search(String.join(" ", words), filters(), limit);
        hits.forEach(hit -> out.println(json ? hit.toString() : line(hit)));
        if (hits.isEmpty()) {
            spec.commandLine().getErr().println("parley: nothing that any topic shows has these words");
        }
        out.flush();
        return hits.isEmpty() ? ExitCodes.REFUSED : ExitCodes.DONE;
    }

    /** The service refuses what is none of its kinds and orders, and names them. */
    private Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        if (topic != null) {
            filters.put("topic", topic);
        }
        if (kind != null) {
            filters.put("kind", kind.toUpperCase(Locale.ROOT));
        }
        if (sort != null) {
            filters.put("sort", sort.toLowerCase(Locale.ROOT));
        }
        return filters;
    }

    private static String line(JsonNode hit) {
        String who = hit.path("who").asText();
        return "%-10s %-9s %s%s  [%s]"
                .formatted(
                        hit.path("date").asText("undated").split("T", 2)[0],
                        hit.path("kind").asText().toLowerCase(Locale.ROOT),
                        who.isEmpty() ? "" : who + ": ",
                        hit.path("text").asText().replaceAll("\\s+", " "),
                        hit.path("topic").asText());
    }
}

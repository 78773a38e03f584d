package io.parley.cli.topic;

import io.parley.cli.console.ExitCodes;
import io.parley.cli.print.Style;
import io.parley.cli.print.TopicText;
import io.parley.cli.system.RunningOption;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley show}: prints what is known about a topic. */
@Command(
        name = "show",
        description = "Prints everything that is known about a topic, with its evidence.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nExamples:",
            "  parley show gaza-talks",
            "  parley show gaza-talks --json | jq .overview.stage",
            "  parley show gaza-talks --as-of 2025-10-07T12:00:00Z"
        })
public final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLUG", description = "The topic.")
    private String slug;

    @Option(names = "--json", description = "Print the service's answer as it is.")
    private boolean json;

    @Option(names = "--as-of", paramLabel = "TIME", description = "What was known at this time (ISO 8601).")
    private @Nullable String asOf;

    @Mixin
    private RunningOption ports = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String view = ports.timeline().show(slug, asOf);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(view);
        } else {
            TopicText.parse(view).printTo(out, Style.of(spec.commandLine()));
        }
        out.flush();
        return ExitCodes.DONE;
    }
}

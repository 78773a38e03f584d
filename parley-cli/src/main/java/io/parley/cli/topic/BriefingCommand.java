package io.parley.cli.topic;

import io.parley.cli.console.ExitCodes;
import io.parley.cli.system.RunningOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley briefing}: prints what somebody has to know who was away for some days. */
@Command(
        name = "briefing",
        description = "Prints a briefing on the last days of a topic, with footnotes to the words of the articles.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nExamples:",
            "  parley briefing gaza-talks",
            "  parley briefing gaza-talks --days 2 > briefing.md",
            "  parley briefing gaza-talks --html > briefing.html"
        })
public final class BriefingCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLUG", description = "The topic.")
    private String slug;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "7",
            description = "How many days, counted back from the newest article (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(names = "--html", description = "Print a page instead of Markdown.")
    private boolean html;

    @Mixin
    private RunningOption where = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String file = "/briefing." + (html ? "html" : "md") + "?days=" + days;
        spec.commandLine().getOut().print(where.timeline().file(slug, file));
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }
}

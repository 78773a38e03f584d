package io.parley.cli.topic;

import io.parley.cli.client.TimelineClient;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.system.RunningOption;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley topic archive}: takes topics out of the lists, and puts them back. */
@Command(
        name = "archive",
        description = {
            "Takes topics out of the lists; their pages and records stay, and what a search finds of them.",
            "\"parley topic list --archived\" prints them."
        })
final class TopicArchiveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLUG", arity = "1..*", description = "The topics.")
    private List<String> topics;

    @Option(names = "--undo", description = "Put them back into the lists.")
    private boolean undo;

    @Mixin
    private RunningOption where = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TimelineClient timeline = where.timeline();
        PrintWriter out = spec.commandLine().getOut();
        topics.forEach(topic -> {
            timeline.archive(topic, !undo);
            out.println((undo ? "back in the lists: " : "archived ") + topic);
        });
        out.flush();
        return ExitCodes.DONE;
    }
}

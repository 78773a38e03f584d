package io.parley.cli.topic;

import io.parley.cli.client.TopicReaders;
import io.parley.cli.console.CommandFailure;
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

/** {@code parley topic readers}: shows, or says, which groups may read a topic. */
@Command(
        name = "readers",
        description = {
            "Prints the reader groups that may see a topic; with groups, lets these see it and nobody else.",
            "For all others but operators the topic is not there any more."
        })
final class TopicReadersCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SLUG", description = "The topic.")
    private String slug;

    @Parameters(index = "1..*", paramLabel = "GROUP", arity = "0..*", description = "Groups of the identity provider.")
    private List<String> groups = List.of();

    @Option(names = "--everybody", description = "Let every analyst see it again.")
    private boolean everybody;

    @Mixin
    private RunningOption where = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (everybody && !groups.isEmpty()) {
            throw CommandFailure.refused("give groups or --everybody, not both");
        }
        TopicReaders readers = new TopicReaders(where.timeline().service(), slug);
        List<String> now = everybody || !groups.isEmpty() ? readers.put(groups) : readers.get();
        PrintWriter out = spec.commandLine().getOut();
        out.println(now.isEmpty() ? "every analyst" : String.join("\n", now));
        out.flush();
        return ExitCodes.DONE;
    }
}

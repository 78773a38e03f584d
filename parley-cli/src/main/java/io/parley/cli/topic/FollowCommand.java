package io.parley.cli.topic;

import io.parley.cli.client.StreamEvent;
import io.parley.cli.client.TopicStream;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.console.Pauses;
import io.parley.cli.print.ChangeText;
import io.parley.cli.system.RunningOption;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley follow}: prints the changes of a topic as they happen. */
@Command(
        name = "follow",
        description = {
            "Prints the changes of a topic as they happen, until Ctrl-C.",
            "When the service restarts it connects again and goes on behind the last change that it printed."
        },
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nExamples:",
            "  parley follow gaza-talks",
            "  parley follow gaza-talks --json --count 1     the next change, as JSON"
        })
public final class FollowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLUG", description = "The topic.")
    private String slug;

    @Option(names = "--json", description = "Print each event as a line of JSON.")
    private boolean json;

    @Option(names = "--count", paramLabel = "N", description = "End after so many events (default: never).")
    private long count = Long.MAX_VALUE;

    @Mixin
    private RunningOption ports = new RunningOption();

    @Spec
    private CommandSpec spec;

    private long seen;

    @Override
    public Integer call() {
        TopicStream stream = new TopicStream(ports.timeline(), slug);
        Pauses pauses = new Pauses();
        while (true) {
            long before = seen;
            try {
                if (!stream.read(this::print)) {
                    return ExitCodes.DONE;
                }
            } catch (CommandFailure e) {
                if (!e.isPassing() || !stream.hasBeenOpen()) {
                    throw e;
                }
            }
            if (seen > before) {
                pauses.beginAgain();
            }
            spec.commandLine()
                    .getErr()
                    .println("parley: the stream broke off; connecting again in " + pauses.seconds() + " s");
            pauses.pass();
        }
    }

    private boolean print(StreamEvent event) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(event.data().replace("\n", ""));
        } else {
            new ChangeText(event).printTo(out);
        }
        out.flush();
        seen++;
        return seen < count;
    }
}

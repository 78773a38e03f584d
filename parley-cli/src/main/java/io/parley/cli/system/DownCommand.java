package io.parley.cli.system;

import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.ExitCodes;
import io.parley.platform.process.LeftoverProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley down}: stops the Parley of a data folder. */
@Command(
        name = "down",
        description = "Stops the Parley that runs on a data folder; the data stay.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT},
        footer = {"%nExamples:", "  parley down", "  parley down --data /srv/desk"})
public final class DownCommand implements Callable<Integer> {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(45);

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--ports",
            paramLabel = "BASE",
            description = "Stop it only if it has these ports (default: whatever it has).")
    private @Nullable Integer base;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path folder = data.folder();
        Optional<Ports> known = Restarts.ports(folder);
        if (base != null && known.isPresent() && known.get().base() != base) {
            throw CommandFailure.refused(
                    "the Parley on " + folder + " has the ports " + known.get().base() + ", not " + base);
        }
        Optional<LeftoverProcess> running = LeftoverProcess.readFrom(folder.resolve("platform.pid"), "java");
        running.ifPresent(process -> {
            process.handle().destroy();
            process.awaitEnd(TIME_TO_STOP);
        });
        spec.commandLine().getOut().println((running.isPresent() ? "stopped: " : "nothing runs on ") + folder);
        return ExitCodes.DONE;
    }
}

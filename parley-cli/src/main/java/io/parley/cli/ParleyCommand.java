package io.parley.cli;

import io.parley.cli.bench.BenchCommand;
import io.parley.cli.console.CommandGroup;
import io.parley.cli.console.CompletionCommand;
import io.parley.cli.console.Failures;
import io.parley.cli.demo.DemoCommand;
import io.parley.cli.evaluate.EvaluateCommand;
import io.parley.cli.extract.ExtractCommand;
import io.parley.cli.feed.FeedCommand;
import io.parley.cli.ingest.IngestCommand;
import io.parley.cli.login.LoginCommand;
import io.parley.cli.operate.DlqCommand;
import io.parley.cli.operate.ReplayCommand;
import io.parley.cli.operate.VerifyCommand;
import io.parley.cli.system.DownCommand;
import io.parley.cli.system.StatusCommand;
import io.parley.cli.system.UpCommand;
import io.parley.cli.topic.BriefingCommand;
import io.parley.cli.topic.ExportCommand;
import io.parley.cli.topic.FollowCommand;
import io.parley.cli.topic.SearchCommand;
import io.parley.cli.topic.ShowCommand;
import io.parley.cli.topic.SuggestCommand;
import io.parley.cli.topic.TopicCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The {@code parley} command; each of its commands is a class in the package of its feature. */
@Command(
        name = "parley",
        description = "Turns a wire feed into a live, evidence-backed record of negotiations.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "parley 0.1.0",
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LoginCommand.class,
            IngestCommand.class,
            FeedCommand.class,
            TopicCommand.class,
            ShowCommand.class,
            FollowCommand.class,
            BriefingCommand.class,
            ExportCommand.class,
            SearchCommand.class,
            SuggestCommand.class,
            DlqCommand.class,
            VerifyCommand.class,
            ReplayCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            BenchCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        })
public final class ParleyCommand extends CommandGroup {

    /** Runs the command line and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line with its output in UTF-8, whatever the terminal's locale. */
    public static CommandLine commandLine() {
        return new CommandLine(new ParleyCommand())
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

package io.parley.cli.topic;

import io.parley.cli.console.ExitCodes;
import io.parley.cli.system.RunningOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley export}: prints a view as a table or as JSON. */
@Command(
        name = "export",
        description = "Prints a whole view of a topic as CSV, JSON or a line of JSON for each element.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nExamples:",
            "  parley export gaza-talks claims > claims.csv",
            "  parley export gaza-talks timeline --format ndjson | jq .text"
        })
public final class ExportCommand implements Callable<Integer> {

    /** The views that can be exported. */
    enum View {
        PARTICIPANTS,
        ISSUES,
        PROPOSALS,
        MEETINGS,
        TIMELINE,
        CLAIMS,
        FIGURES,
        CONTRADICTIONS
    }

    /** The forms that a view can have. */
    enum Form {
        CSV,
        JSON,
        NDJSON
    }

    @Parameters(index = "0", paramLabel = "SLUG", description = "The topic.")
    private String slug;

    @Parameters(index = "1", paramLabel = "VIEW", description = "One of ${COMPLETION-CANDIDATES}.")
    private View view;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "CSV",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form = Form.CSV;

    @Option(names = "--as-of", paramLabel = "TIME", description = "What was known at this time (ISO 8601).")
    private @Nullable String asOf;

    @Mixin
    private RunningOption where = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String time = asOf == null ? "" : "?asOf=" + URLEncoder.encode(asOf, StandardCharsets.UTF_8);
        String file = view.name() + "." + form.name();
        spec.commandLine()
                .getOut()
                .print(where.timeline().file(slug, "/export/" + file.toLowerCase(Locale.ROOT) + time));
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }
}

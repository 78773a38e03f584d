package io.parley.cli.bench;

import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.console.Progress;
import io.parley.cli.print.Style;
import io.parley.cli.print.Table;
import io.parley.cli.system.Installation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley bench}: measures on a Parley of its own, which listens on loopback only and is gone afterwards. */
@Command(
        name = "bench",
        description = {
            "Measures Parley beside its peers and limits, in one run each: ingest, extract, project, query, sse, end-to-end.",
            "And soak, only by its name: whether memory, threads, open files and lag stay flat.",
            "Starts what it needs on free ports of the loopback address and a temporary folder, and ends it."
        },
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.USAGE_TEXT, "3:something did not start"},
        footer = {
            "%nExamples:",
            "  parley bench                                      everything, some minutes",
            "  parley bench ingest --articles 100000 --rounds 3",
            "  parley bench project --claims 10000,1000000       one article more, by the size of its topic",
            "  parley bench end-to-end --profile profiles        with a JFR file of each service"
        })
public final class BenchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "What to measure; everything when none is given.")
    private List<String> names = List.of();

    @Option(names = "--articles", paramLabel = "N", description = "Articles of a round (default: each its own number).")
    private @Nullable Integer articles;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "1",
            description = "Rounds (default: ${DEFAULT-VALUE}).")
    private int rounds = 1;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "20",
            description = "How long query, sse and soak go on (default: ${DEFAULT-VALUE}).")
    private int seconds = 20;

    @Option(
            names = "--claims",
            paramLabel = "N",
            split = ",",
            description = "For project: also apply one article more to topics with so many claims.")
    private List<Integer> claims = List.of();

    @Option(
            names = "--profile",
            paramLabel = "DIR",
            description = "Write what each service did (Java Flight Recorder) here, and print where its time went.")
    private @Nullable Path profile;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Write the figures into this document, each with machine, date, commit and command.")
    private @Nullable Path record;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        check();
        List<Benchmark> chosen = chosen();
        Path home = Installation.current().home();
        for (Benchmark benchmark : chosen) {
            String machine = Machine.describe(home);
            Progress progress = new Progress(spec.commandLine().getErr());
            List<Figure> figures =
                    benchmark.run(new BenchSettings(home, articles, rounds, seconds, claims, profile, progress));
            print(benchmark.name(), machine, figures);
            record(benchmark.name(), machine, figures);
        }
        return ExitCodes.DONE;
    }

    private void check() {
        if (rounds < 1 || seconds < 1 || (articles != null && articles < 1)) {
            throw CommandFailure.usage("--articles, --rounds and --seconds must be at least 1");
        }
    }

    private List<Benchmark> chosen() {
        List<Benchmark> all = new ArrayList<>();
        ServiceLoader.load(Benchmark.class).forEach(all::add);
        all.sort(Comparator.comparingInt(Benchmark::order));
        if (all.isEmpty()) {
            throw CommandFailure.notRunning(
                    "the benchmarks are missing; start them by the script parley, which builds them");
        }
        List<String> known = all.stream().map(Benchmark::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw CommandFailure.usage("there is no benchmark " + name + ", only " + String.join(", ", known));
            }
        }
        return all.stream()
                .filter(one -> names.isEmpty() ? !one.isOnlyByName() : names.contains(one.name()))
                .toList();
    }

    private void print(String name, String machine, List<Figure> figures) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(name + ": " + machine);
        Table table = new Table(Style.of(spec.commandLine()), Figure.HEADS.toArray(String[]::new));
        figures.forEach(figure -> table.row(figure.cells().toArray(String[]::new)));
        table.printTo(out, "  ");
        out.flush();
    }

    private void record(String name, String machine, List<Figure> figures) throws IOException {
        if (record == null) {
            return;
        }
        StringBuilder command = new StringBuilder("./parley bench ").append(name);
        if (articles != null) {
            command.append(" --articles ").append(articles);
        }
        if (rounds != 1) {
            command.append(" --rounds ").append(rounds);
        }
        if (seconds != 20) {
            command.append(" --seconds ").append(seconds);
        }
        if (!claims.isEmpty()) {
            command.append(" --claims ")
                    .append(String.join(
                            ",", claims.stream().map(String::valueOf).toList()));
        }
        new BenchmarkDocument(record).record(name, machine, command.toString(), figures);
    }
}

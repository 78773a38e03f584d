package io.parley.cli.ingest;

import io.parley.cli.client.IngestClient;
import io.parley.cli.client.IngestResult;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.console.Pace;
import io.parley.cli.system.RunningOption;
import io.parley.cli.system.Service;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley ingest}: sends files to a running Parley. */
@Command(
        name = "ingest",
        description = "Sends articles to a running Parley; one line an article says what became of it.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nFormats by file name: .json (ninjs), .txt, .ndjson (an article a line), .xml, .rss, .atom, .html;",
            "a folder is read with all below it, in the order of the names.",
            "%nExamples:",
            "  parley ingest samples/stories",
            "  parley ingest statement.txt --provider desk --published 2025-10-08T09:00:00Z --headline \"Talks resume\"",
            "  parley ingest feed.ndjson --ports 9000"
        })
public final class IngestCommand implements Callable<Integer> {

    private static final String NEW = "ACCEPTED";
    /** Of so many articles a run asks whether another provider has the same id; each costs a request. */
    private static final int MOST_LOOKED_AT = 500;

    private int looked;
    private boolean refused;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The sender's id of a single article; the same id of the same provider is the same article.")
    private @Nullable String id;

    @Option(
            names = "--published",
            paramLabel = "ISO",
            description = "When they were published, if the files do not say.")
    private @Nullable String published;

    @Option(names = "--provider", paramLabel = "NAME", description = "Whose articles they are; overrides the files.")
    private @Nullable String provider;

    @Option(names = "--headline", paramLabel = "TEXT", description = "The headline of a plain text.")
    private @Nullable String headline;

    @Mixin
    private RunningOption ports = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        IngestClient client = new IngestClient(Service.INGEST.address(ports.ports()));
        List<ArticleFile> files = new ArrayList<>();
        paths.forEach(path -> files.addAll(ArticleFile.at(path)));
        PrintWriter out = spec.commandLine().getOut();
        long articles = files.stream().mapToLong(ArticleFile::articles).sum();
        Pace pace = new Pace(spec.commandLine().getErr(), "articles", articles);
        for (ArticleFile file : files) {
            send(client, file, result -> {
                out.println(line(file, result));
                refused |= result.isRefused();
                tell(client, file, result);
                pace.oneMore();
            });
        }
        out.flush();
        return refused ? ExitCodes.REFUSED : ExitCodes.DONE;
    }

    /** What whoever sends it should know, on standard error. */
    private void tell(IngestClient client, ArticleFile file, IngestResult result) {
        PrintWriter notes = spec.commandLine().getErr();
        result.remarks().forEach(remark -> notes.println("parley: " + file.path() + ": " + remark));
        String id = result.articleId();
        if (id == null || !result.status().equals(NEW) || looked++ >= MOST_LOOKED_AT) {
            return;
        }
        for (String other : client.otherProviders(id)) {
            notes.printf(
                    "parley: %s: \"%s\" sent an article with the same id, and to Parley these are two;"
                            + " give --provider to say whose this one is%n",
                    file.path(), other);
        }
        notes.flush();
    }

    /** Hands over each result as soon as it is there. */
    private void send(IngestClient client, ArticleFile file, Consumer<IngestResult> each) {
        byte[] content = file.content();
        if (file.isBatch()) {
            client.sendBatch(content, parameters(), each);
        } else {
            client.send(content, file.contentType(content), parameters()).forEach(each);
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "id", id);
        put(given, "published", published);
        put(given, "provider", provider);
        put(given, "headline", headline);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private static String line(ArticleFile file, IngestResult result) {
        return result.isRefused()
                ? "REFUSED    " + file.path() + ": " + (result.line() > 0 ? "line " + result.line() + ": " : "")
                        + result.reason()
                : "%-10s %s version %d  %s"
                        .formatted(result.status(), result.articleId(), result.version(), file.path());
    }
}

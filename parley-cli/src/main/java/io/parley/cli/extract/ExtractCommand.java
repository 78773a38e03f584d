package io.parley.cli.extract;

import io.parley.extraction.Extractor;
import io.parley.extraction.ParleyExtractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley extract}: prints what articles say, one JSON object a line, in the order of the input. */
@Command(
        name = "extract",
        description = "Print what articles say: entities, claims, dates, meetings, stage.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every article was read",
            "1:an article or a line could not be read; the others were",
            "2:wrong use of the command"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley extract story.txt --published 2025-10-08",
            "  cat stories.ndjson | parley extract --ndjson - > results.ndjson"
        })
public final class ExtractCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files to read; - or none is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "ISO",
            description = "Publication date for articles that carry none; without one, relative dates stay unresolved.")
    private @Nullable String published;

    @Option(
            names = "--ndjson",
            description = "Input is one JSON object a line: {id, headline, published, text}; else a file is one text.")
    private boolean ndjson;

    @Spec
    private @Nullable CommandSpec spec;

    private final InputStream input;
    private final OutputStream output;

    /** Reads standard input and prints to standard output, in UTF-8 whatever the terminal's character set. */
    public ExtractCommand() {
        this(System.in, System.out);
    }

    ExtractCommand(InputStream input, OutputStream output) {
        this.input = input;
        this.output = output;
    }

    @Override
    public Integer call() {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        LocalDate day;
        try {
            day = published == null ? null : ArticleLine.day(published);
        } catch (ArticleLine.Unreadable e) {
            err.println("parley extract: --" + e.getMessage());
            return 2;
        }
        Extractor extractor = ParleyExtractor.load();
        ArticlePrinter printer = new ArticlePrinter(extractor, day, out, err);
        boolean good = true;
        for (String file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
            good &= read(file, printer, err);
        }
        out.flush();
        return good && !out.checkError() ? 0 : 1;
    }

    private boolean read(String file, ArticlePrinter printer, PrintWriter err) {
        String name = file.equals(STANDARD_INPUT) ? "standard input" : file;
        try (InputStream in = file.equals(STANDARD_INPUT) ? input : Files.newInputStream(Path.of(file))) {
            BufferedReader reader = Utf8.reader(in);
            return ndjson ? printer.printLines(name, reader) : printer.printText(name, file, reader);
        } catch (CharacterCodingException e) {
            err.println(name + ": not valid UTF-8");
        } catch (NoSuchFileException e) {
            err.println(name + ": no such file");
        } catch (IOException e) {
            err.println(name + ": cannot be read: " + e.getMessage());
        }
        return false;
    }
}

package io.parley.training.syntax;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.TextNormaliser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the sentences of plain texts, one a line behind the name of its text, for another parser to read: {@code
 * ExportSentences FOLDER > FILE}.
 */
public final class ExportSentences {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private ExportSentences() {}

    public static void main(String[] args) throws IOException {
        DocumentStage engine = DocumentStage.load();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                Document text = engine.read(TextNormaliser.normalise(Files.readString(file)), null, null, "en");
                for (Sentence sentence : text.sentences()) {
                    int size = sentence.tokens().size();
                    if (size >= SHORTEST && size <= LONGEST) {
                        String line = text.textOf(sentence.span()).replaceAll("\\s", " ");
                        out.println(String.join("\t", List.of(String.valueOf(file.getFileName()), line)));
                    }
                }
            }
        }
        out.flush();
    }
}

package io.parley.training.syntax;

import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.training.entities.CorpusToken;
import io.parley.training.entities.Detokeniser;
import io.parley.training.entities.GumXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads GUM: heads and relations from {@code dep}, how words were written from {@code xml}; tags are the engine's own. */
final class GumTreebank {

    private final DocumentStage engine = DocumentStage.load();
    private int left;

    List<Example> read(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("dep"))) {
            for (Path file : files.sorted().toList()) {
                readOne(folder, file.getFileName().toString().replace(".conllu", ""), examples);
            }
        }
        System.err.printf("%d sentences; %d left out: no tree over the engine's tokens%n", examples.size(), left);
        return examples;
    }

    private void readOne(Path folder, String id, List<Example> into) throws IOException {
        List<CorpusToken> tokens = GumXml.tokens(Files.readAllLines(folder.resolve("xml/" + id + ".xml")));
        int from = 0;
        List<String[]> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("dep/" + id + ".conllu")));
        lines.add("");
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 7 && cells[0].matches("[0-9]+")) {
                rows.add(cells);
            } else if (line.isEmpty() && !rows.isEmpty()) {
                add(id, tokens.subList(from, from + rows.size()), rows, into);
                from += rows.size();
                rows = new ArrayList<>();
            }
        }
    }

    private void add(String id, List<CorpusToken> tokens, List<String[]> rows, List<Example> into) {
        List<CorpusToken> line = tokens.stream()
                .map(t -> new CorpusToken(t.text(), t.pos(), t.glued(), false))
                .toList();
        Detokeniser text = new Detokeniser(line);
        Sentence sentence = engine.sentence(text.text());
        List<Span> spans = IntStream.range(0, rows.size())
                .mapToObj(i -> text.span(i, i + 1))
                .toList();
        int[] heads = rows.stream().mapToInt(r -> Integer.parseInt(r[6]) - 1).toArray();
        List<String> labels = rows.stream().map(r -> r[7]).toList();
        new Alignment(id, sentence, spans).with(heads, labels).ifPresentOrElse(into::add, () -> left++);
    }
}

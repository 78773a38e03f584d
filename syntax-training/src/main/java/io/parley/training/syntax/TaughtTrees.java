package io.parley.training.syntax;

import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads trees that another parser made ({@code teach.py}). */
final class TaughtTrees {

    private final DocumentStage engine = DocumentStage.load();

    List<Example> read(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        String name = "";
        String text = "";
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("# ")) {
                name = cells[0].substring(2);
                text = cells[1];
            } else if (!line.isEmpty()) {
                rows.add(cells);
            } else if (!rows.isEmpty()) {
                add(name, text, rows, examples);
                rows = new ArrayList<>();
            }
        }
        System.err.printf("%d taught sentences%n", examples.size());
        return examples;
    }

    private void add(String name, String text, List<String[]> rows, List<Example> into) {
        List<Span> spans = rows.stream()
                .map(r -> new Span(Integer.parseInt(r[0]), Integer.parseInt(r[1])))
                .toList();
        int[] heads = rows.stream().mapToInt(r -> Integer.parseInt(r[2])).toArray();
        List<String> labels = rows.stream().map(r -> r[3]).toList();
        new Alignment(name, engine.sentence(text), spans).with(heads, labels).ifPresent(into::add);
    }
}

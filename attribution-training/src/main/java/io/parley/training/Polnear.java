package io.parley.training;

import io.parley.extraction.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a split of PolNeAR: {@code text/*.txt} and, for each, one file of stand-off annotations per annotator. */
final class Polnear {

    private Polnear() {}

    /** One attribution as an annotator marked it; spans in UTF-16 units. */
    record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

    /** An article with the annotations of each of its annotators. */
    record Article(String id, String text, List<List<Marked>> annotators) {}

    static List<Article> read(Path split) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<Path> annotations = list(split.resolve("attributions"));
        for (Path text : list(split.resolve("text"))) {
            String id = text.getFileName().toString().replaceFirst("\\.txt$", "");
            String body = Files.readString(text);
            List<List<Marked>> annotators = new ArrayList<>();
            for (Path file : annotations) {
                String name = file.getFileName().toString();
                if (name.startsWith(id + "_") && name.length() == id.length() + 9) {
                    annotators.add(annotations(file, body));
                }
            }
            articles.add(new Article(id, body, annotators));
        }
        return articles;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Marked> annotations(Path file, String body) throws IOException {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Marked> found = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.strip().split("\t", -1);
            if (cells.length > 1 && cells[0].startsWith("T")) {
                spans.put(cells[0], spans(cells[1].substring(cells[1].indexOf(' ') + 1), body));
            } else if (cells.length > 1 && cells[0].startsWith("E")) {
                found.add(marked(cells[1], spans));
            }
        }
        return found;
    }

    private static Marked marked(String event, Map<String, List<Span>> spans) {
        Marked marked = new Marked(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String part : event.strip().split(" ", -1)) {
            String role = part.substring(0, part.indexOf(':')).replaceFirst("\\d+$", "");
            List<Span> of = spans.getOrDefault(part.substring(part.indexOf(':') + 1), List.of());
            switch (role) {
                case "Source" -> marked.source().addAll(of);
                case "Cue" -> marked.cue().addAll(of);
                case "Content" -> marked.content().addAll(of);
                default -> {
                    // the event itself, and discarded text
                }
            }
        }
        return marked;
    }

    /** Offsets in the files are code points. */
    private static List<Span> spans(String cells, String body) {
        List<Span> spans = new ArrayList<>();
        for (String pair : cells.split(";", -1)) {
            String[] ends = pair.split(" ", -1);
            spans.add(new Span(
                    body.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    body.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return spans;
    }
}

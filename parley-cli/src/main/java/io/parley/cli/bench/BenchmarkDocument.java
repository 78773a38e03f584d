package io.parley.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The document with the figures that were measured last: one section for each benchmark, between two comments that name it. A
 * new run takes the place of the one before, or is put at the end.
 */
record BenchmarkDocument(Path file) {

    private static final String END = "<!-- end -->";

    void record(String name, String machine, String command, List<Figure> figures) throws IOException {
        List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of("# Benchmarks"));
        List<String> section = section(name, machine, command, figures);
        int begin = lines.indexOf(section.get(0));
        if (begin < 0) {
            lines.add("");
            lines.addAll(section);
        } else {
            int end = begin + lines.subList(begin, lines.size()).indexOf(END);
            if (end < begin) {
                throw new IOException(file + " has no end of the section " + name);
            }
            lines.subList(begin, end + 1).clear();
            lines.addAll(begin, section);
        }
        Files.write(file, lines);
    }

    private static List<String> section(String name, String machine, String command, List<Figure> figures) {
        List<String> lines = new ArrayList<>();
        lines.add("<!-- bench " + name + " -->");
        lines.add("## " + name);
        lines.add("");
        lines.add("`" + command + "`: " + machine + ".");
        lines.add("");
        lines.add(row(Figure.HEADS));
        lines.add("|---".repeat(Figure.HEADS.size()) + "|");
        figures.forEach(figure -> lines.add(row(figure.cells())));
        lines.add(END);
        return lines;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}

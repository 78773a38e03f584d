package io.parley.cli.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows under a head, each column as wide as its widest value; the last one is cut where the line would be too long. */
public final class Table {

    private static final int WIDTH = 110;
    private static final int NARROWEST = 20;
    private static final String BETWEEN = "  ";

    private final Style style;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(Style style, String... head) {
        this.style = style;
        rows.add(List.of(head));
    }

    /** Adds a row of as many values as the head has. */
    public void row(String... values) {
        rows.add(List.of(values));
    }

    /** Prints the head and all rows, each behind an indent. */
    public void printTo(PrintWriter out, String indent) {
        int last = rows.get(0).size() - 1;
        int[] widths = new int[last];
        rows.forEach(row -> {
            for (int i = 0; i < last; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        });
        for (int i = 0; i < rows.size(); i++) {
            String line = indent + line(rows.get(i), widths, indent.length());
            out.println(i == 0 ? style.quiet(line) : line);
        }
    }

    private static String line(List<String> row, int[] widths, int indent) {
        StringBuilder line = new StringBuilder();
        int used = indent;
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i))
                    .append(" ".repeat(widths[i] - length(row.get(i))))
                    .append(BETWEEN);
            used += widths[i] + BETWEEN.length();
        }
        return line.append(cut(row.get(widths.length), Math.max(NARROWEST, WIDTH - used)))
                .toString();
    }

    private static String cut(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

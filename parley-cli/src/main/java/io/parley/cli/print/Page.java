package io.parley.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Lines of a terminal page: headings, wrapped text, and evidence under it. */
final class Page {

    private static final int WIDTH = 100;
    private static final int LONGEST_EVIDENCE = 160;

    private final PrintWriter out;

    private final Style style;

    Page(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    Style style() {
        return style;
    }

    void title(String text) {
        out.println();
        out.println(style.strong(text));
        out.println("═".repeat(Math.min(WIDTH, text.codePointCount(0, text.length()))));
    }

    /** A section's heading with the number of its items; none at all when it is empty. */
    boolean section(String name, JsonNode items) {
        if (items.isEmpty()) {
            return false;
        }
        out.println();
        out.println(style.heading(name + " (" + items.size() + ")"));
        return true;
    }

    void item(String text) {
        wrapped(text, "  ", UnaryOperator.identity());
    }

    void detail(String text) {
        wrapped(text, "      ", UnaryOperator.identity());
    }

    void table(Table table) {
        table.printTo(out, "  ");
    }

    /** The direction of the talks, on a terminal with its course. */
    void momentum(JsonNode momentum) {
        double value = momentum.path("value").asDouble();
        String number = style.judged(String.format(Locale.ROOT, "%+.2f", value), value);
        String course = style.isPlain() ? "" : Sparkline.of(momentum.path("days"));
        out.println("  Momentum   " + number + " (from -1 to +1)" + (course.isEmpty() ? "" : "  " + course));
    }

    /** The first piece of evidence of an item, shortened, and how many more there are. */
    void evidence(JsonNode item) {
        JsonNode all = item.path("evidence");
        if (all.isEmpty()) {
            return;
        }
        JsonNode first = all.get(0);
        String more = all.size() > 1 ? " (+" + (all.size() - 1) + ")" : "";
        wrapped(
                "« " + shortened(first.path("text").asText()) + " » "
                        + first.path("provider").asText() + more,
                "      ",
                style::quiet);
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_EVIDENCE) {
            return line;
        }
        int cut = line.lastIndexOf(' ', line.offsetByCodePoints(0, LONGEST_EVIDENCE));
        return line.substring(0, cut > 0 ? cut : line.offsetByCodePoints(0, LONGEST_EVIDENCE)) + " …";
    }

    private void wrapped(String text, String indent, UnaryOperator<String> look) {
        for (String line : lines(text, WIDTH - indent.length())) {
            out.println(look.apply(indent + line));
        }
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                // Continuation lines stand a little further in, so that items stay apart.
                line.setLength(0);
                line.append("  ");
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

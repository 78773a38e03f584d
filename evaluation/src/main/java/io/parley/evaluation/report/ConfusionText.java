package io.parley.evaluation.report;

import io.parley.evaluation.score.Confusion;
import java.util.List;
import java.util.Locale;

/** A confusion as a table: a row an expected label, a column a found one, named by letters to stay narrow. */
final class ConfusionText {

    private ConfusionText() {}

    static void append(Confusion confusion, StringBuilder out) {
        List<String> labels = confusion.labels();
        String name = confusion.axis().key().replace('_', ' ');
        out.append(System.lineSeparator());
        out.append(String.format(Locale.ROOT, "%-26s", name + ": rows expected"));
        for (int i = 0; i < labels.size(); i++) {
            out.append(String.format(Locale.ROOT, "%4s", letter(i)));
        }
        out.append(System.lineSeparator());
        for (int row = 0; row < labels.size(); row++) {
            out.append(String.format(Locale.ROOT, "  %s %-22s", letter(row), labels.get(row)));
            for (String column : labels) {
                int count = confusion.count(labels.get(row), column);
                out.append(String.format(Locale.ROOT, "%4s", count == 0 ? "." : Integer.toString(count)));
            }
            out.append(System.lineSeparator());
        }
    }

    private static String letter(int index) {
        return String.valueOf((char) (index < 26 ? 'a' + index : 'A' + index - 26));
    }
}

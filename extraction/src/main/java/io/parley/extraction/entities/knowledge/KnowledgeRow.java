package io.parley.extraction.entities.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of a table, with the place it came from for messages. */
record KnowledgeRow(String file, int line, List<String> header, List<String> cells) {

    /** The cell of a column, empty where the row ends early; a column that the table lacks is an error of the table. */
    String text(String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw problem("the table has no column \"" + column + "\"");
        }
        return at < cells.size() ? cells.get(at).strip() : "";
    }

    @Nullable
    String optional(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw problem("\"" + column + "\" is empty");
        }
        return text;
    }

    List<String> values(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>(4);
        for (int from = 0; from <= text.length(); ) {
            int bar = text.indexOf('|', from);
            int end = bar < 0 ? text.length() : bar;
            String value = text.substring(from, end).strip();
            if (!value.isEmpty()) {
                values.add(value);
            }
            from = end + 1;
        }
        return values;
    }

    <T extends Enum<T>> T constant(String column, Class<T> type) {
        String text = required(column);
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException notOne) {
            throw problem("\"" + column + "\" is \"" + text + "\", not one of "
                    + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
        }
    }

    /** A qid is Q and digits, or empty where nobody is certain. */
    @Nullable
    String qid() {
        String qid = optional("qid");
        if (qid != null && !wikidataId(qid)) {
            throw problem("\"" + qid + "\" is not a Wikidata id");
        }
        return qid;
    }

    /** Q and a number; by hand, as a pattern for each of 30,000 rows would be felt at every start. */
    private static boolean wikidataId(String text) {
        boolean digits = text.length() > 1 && text.charAt(0) == 'Q' && text.charAt(1) != '0';
        for (int i = 1; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    KnowledgeFormatException problem(String what) {
        return new KnowledgeFormatException(file, line, what);
    }
}

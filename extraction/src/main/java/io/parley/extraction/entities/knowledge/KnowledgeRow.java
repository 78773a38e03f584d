package io.parley.extraction.entities.knowledge;

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
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|", -1))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
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
        if (qid != null && !qid.matches("Q[1-9][0-9]*")) {
            throw problem("\"" + qid + "\" is not a Wikidata id");
        }
        return qid;
    }

    KnowledgeFormatException problem(String what) {
        return new KnowledgeFormatException(file, line, what);
    }
}

package io.parley.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Small readings of a view's fields; what is absent reads as nothing. */
final class Fields {

    private static final int DAY_LENGTH = "2025-10-08".length();

    private Fields() {}

    /** The day of a date field with two blanks behind it. */
    static String day(JsonNode item, String field) {
        String text = item.path(field).asText();
        boolean interval = text.contains("/");
        return text.isEmpty() ? "" : (interval ? text : text.substring(0, Math.min(DAY_LENGTH, text.length()))) + "  ";
    }

    /** The field with something before and behind it. */
    static String around(String before, JsonNode item, String field, String behind) {
        String text = item.path(field).asText();
        return text.isEmpty() ? "" : before + text + behind;
    }

    /** A list of texts, or of objects with a name, with something before it. */
    static String list(String before, JsonNode items) {
        String joined = StreamSupport.stream(items.spliterator(), false)
                .map(one -> one.isTextual()
                        ? one.asText()
                        : one.path("name").asText(one.path("role").asText()))
                .collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : before + joined;
    }
}

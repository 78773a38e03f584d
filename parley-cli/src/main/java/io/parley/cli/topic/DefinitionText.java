package io.parley.cli.topic;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a topic follows, as lines for a terminal, and how another definition differs from it. */
record DefinitionText(JsonNode definition) {

    private static final List<String> TEXTS = List.of("title", "from", "to");
    private static final List<String> LISTS = List.of("entities", "words", "exclude");

    void printTo(PrintWriter out) {
        for (String field : List.of("slug", "title", "entities", "words", "exclude", "from", "to")) {
            JsonNode value = definition.path(field);
            String text = value.isArray() ? String.join(", ", texts(value)) : value.asText();
            if (!text.isEmpty()) {
                out.printf("%-9s %s%n", field, text);
            }
        }
    }

    /** A line for each part that another definition has otherwise; none when it says the same. */
    List<String> differencesTo(JsonNode other) {
        List<String> lines = new ArrayList<>();
        for (String field : TEXTS) {
            String old = definition.path(field).asText();
            String now = other.path(field).asText();
            if (!old.equals(now)) {
                lines.add(field + ": " + shown(old) + " → " + shown(now));
            }
        }
        for (String field : LISTS) {
            Set<String> old = texts(definition.path(field));
            Set<String> now = texts(other.path(field));
            List<String> parts = new ArrayList<>();
            now.stream().filter(one -> !old.contains(one)).forEach(one -> parts.add("+" + one));
            old.stream().filter(one -> !now.contains(one)).forEach(one -> parts.add("-" + one));
            if (!parts.isEmpty()) {
                lines.add(field + ": " + String.join("  ", parts));
            }
        }
        return lines;
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : "\"" + text + "\"";
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new LinkedHashSet<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}

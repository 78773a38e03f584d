package io.parley.timeline.export.domain;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.ViewName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A view as a table: a column for each field of its elements, lists in one cell, and the first piece of evidence in four columns at
 * the end. A text that a spreadsheet would take for a formula is told apart by an apostrophe before it.
 */
public final class ElementTable {

    private static final String EVIDENCE = "evidence";
    private static final List<String> FIRST_WORDS = List.of("articleId", "version", "start", "end", "text");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private ElementTable() {}

    /** The elements as CSV (RFC 4180), with a first line that names the columns. */
    public static String csv(ViewName view, List<JsonNode> elements) {
        List<String> fields = fields(view.elements());
        List<String> header = new ArrayList<>(fields);
        FIRST_WORDS.forEach(field -> header.add(EVIDENCE + "." + field));
        StringWriter out = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(header.toArray(String[]::new))
                .get();
        try (CSVPrinter table = new CSVPrinter(out, format)) {
            for (JsonNode element : elements) {
                table.printRecord(row(fields, element));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text cannot be written to memory", e);
        }
        return out.toString();
    }

    private static List<String> fields(Class<? extends Element> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(field -> !field.equals(EVIDENCE) && !field.equals("history"))
                .toList();
    }

    private static List<String> row(List<String> fields, JsonNode element) {
        List<String> row = new ArrayList<>();
        fields.forEach(field -> row.add(safe(cell(element.path(field)))));
        JsonNode first = element.path(EVIDENCE).path(0);
        FIRST_WORDS.forEach(field -> row.add(safe(first.path(field).asText())));
        return row;
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(ElementTable::cell)
                    .collect(Collectors.joining("; "));
        }
        if (value.isObject()) {
            for (String name : List.of("name", "role", "value")) {
                if (value.has(name)) {
                    return value.get(name).asText();
                }
            }
            return "";
        }
        return value.isNull() ? "" : value.asText();
    }

    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}

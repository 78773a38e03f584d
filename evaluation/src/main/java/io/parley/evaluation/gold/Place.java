package io.parley.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.evaluation.compare.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A node of a JSON document that knows its way from the root, so that a wrong value is named by its place. */
record Place(String file, String path, @Nullable JsonNode node) {

    Place child(String name) {
        return new Place(file, path.isEmpty() ? name : path + "." + name, node == null ? null : node.get(name));
    }

    boolean isAbsent() {
        return node == null;
    }

    <T> List<T> each(Function<Place, T> read) {
        JsonNode list = node;
        if (list == null || !list.isArray()) {
            throw wrong("must be a list");
        }
        List<T> out = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            out.add(read.apply(new Place(file, path + "[" + i + "]", list.get(i))));
        }
        return out;
    }

    /** An absent list is an empty one. */
    <T> List<T> optionalEach(Function<Place, T> read) {
        return node == null || node.isNull() ? List.of() : each(read);
    }

    BigDecimal number() {
        if (node == null || !node.isNumber()) {
            throw wrong("must be a number");
        }
        return node.decimalValue();
    }

    @Nullable
    Integer optionalWhole() {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isInt()) {
            throw wrong("must be a whole number");
        }
        return node.intValue();
    }

    String text() {
        String value = optionalText();
        if (value == null) {
            throw wrong("must be a text");
        }
        return value;
    }

    @Nullable
    String optionalText() {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw wrong("must be a text");
        }
        return node.textValue();
    }

    /** {@code [start, end]} or {@code [start, end, words]}. */
    Range range() {
        JsonNode pair = node;
        boolean good = pair != null
                && pair.size() >= 2
                && pair.path(0).isInt()
                && pair.path(1).isInt();
        if (!good || pair == null) {
            throw wrong("must be [start, end]");
        }
        return new Range(pair.get(0).intValue(), pair.get(1).intValue());
    }

    @Nullable
    Range optionalRange() {
        return node == null || node.isNull() ? null : range();
    }

    UnreadableGold wrong(String reason) {
        return new UnreadableGold(file, path + " " + reason);
    }
}

package io.parley.timeline.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import java.util.regex.Pattern;

/** Events and views as PostgreSQL's jsonb takes them. */
public final class Json {

    /** PostgreSQL stores no U+0000; its replacement keeps all offsets, since it is one code point too. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private Json() {}

    /** The value as JSON text. */
    public static String write(Object value) {
        try {
            String json = EventJson.mapper().writeValueAsString(value);
            return json.contains("\\u0000") ? NUL.matcher(json).replaceAll("$1\uFFFD") : json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + value.getClass(), e);
        }
    }

    /** A plain text as a text column takes it. */
    public static String text(String value) {
        return value.replace('\u0000', '\uFFFD');
    }

    /**
     * Reads a stored value of a known type.
     *
     * @throws IllegalStateException when it is none: what is stored is no client's and no event's fault
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored value is not a " + type.getSimpleName(), e);
        }
    }

    /** Reads any JSON. */
    public static JsonNode tree(String json) {
        return read(json, JsonNode.class);
    }
}

package io.parley.timeline.facts.adapter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.parley.events.EventJson;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored facts, with one string for a name or an id that stands in many of them: they name the same few people again and again,
 * and strings are what most of their memory goes to. Made for one reading of some articles.
 */
final class FactJson {

    /** What is longer is a quotation, and hardly told twice. */
    private static final int LONGEST = 64;

    private static final Object KNOWN = new Object();

    private static final ObjectMapper MAPPER =
            EventJson.mapper().copy().registerModule(new SimpleModule().addDeserializer(String.class, new Shared()));

    private final Map<String, String> known = new HashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new HashMap<>();

    /**
     * Reads a stored value of a known type.
     *
     * @throws IllegalStateException when it is none: what is stored is no event's fault
     */
    <T> T read(String json, Class<T> type) {
        try {
            return readers.computeIfAbsent(type, this::reader).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored value is not a " + type.getSimpleName(), e);
        }
    }

    private ObjectReader reader(Class<?> type) {
        return MAPPER.readerFor(type).withAttribute(KNOWN, known);
    }

    /** Reads as Jackson does, and gives the first of equal strings. */
    private static final class Shared extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1;

        Shared() {
            super(String.class);
        }

        @Override
        @SuppressWarnings("unchecked") // Only read puts something there.
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text == null || text.length() > LONGEST) {
                return text;
            }
            Map<String, String> known = (Map<String, String>) context.getAttribute(KNOWN);
            String first = known.putIfAbsent(text, text);
            return first == null ? text : first;
        }
    }
}

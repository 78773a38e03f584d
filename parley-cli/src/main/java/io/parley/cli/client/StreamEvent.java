package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** One server-sent event. */
public record StreamEvent(@Nullable String id, String name, String data) {

    /** The data as JSON. */
    public JsonNode json() {
        return Http.json(data);
    }

    /** Collects the lines of one event. */
    static final class Builder {

        private @Nullable String id;
        private String name = "message";
        private final StringBuilder data = new StringBuilder();

        void line(String line) {
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + 1);
            if (value.startsWith(" ")) {
                value = value.substring(1);
            }
            switch (field) {
                case "id" -> id = value;
                case "event" -> name = value;
                case "data" -> data.append(data.isEmpty() ? "" : "\n").append(value);
                default -> {
                    // Comments keep the connection alive; unknown fields are to be ignored.
                }
            }
        }

        StreamEvent build() {
            return new StreamEvent(id, name, data.toString());
        }
    }
}

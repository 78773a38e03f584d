package io.parley.ingest.wire.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words of a ninjs object: {@code body_text} and its kin in 1.x, arrays of objects from 2.0 on. */
final class NinjsText {

    private static final String BODY = "body_";

    private final JsonFields fields;

    NinjsText(JsonFields fields) {
        this.fields = fields;
    }

    /** The body; plain text is taken as it is and before any marked-up form; null when there is none. */
    @Nullable
    String body() {
        String plain = fields.text("body_text", "text", "body");
        if (plain != null) {
            return plain;
        }
        JsonNode bodies = fields.node("bodies");
        JsonNode chosen = null;
        for (JsonNode body : bodies) {
            if (body.path("value").isTextual() && (chosen == null || rank(body) < rank(chosen))) {
                chosen = body;
            }
        }
        return chosen == null ? markedUp() : text(chosen);
    }

    /** The main headline. */
    @Nullable
    String headline() {
        String single = fields.text("headline");
        if (single != null) {
            return single;
        }
        JsonNode chosen = null;
        for (JsonNode headline : fields.node("headlines")) {
            boolean main = "main".equals(headline.path("role").asText());
            if (headline.path("value").isTextual() && (chosen == null || main)) {
                chosen = headline;
                if (main) {
                    break;
                }
            }
        }
        return chosen == null ? null : text(chosen);
    }

    /** Whether there is a description, whatever its form. */
    boolean hasDescription() {
        for (JsonNode description : fields.node("descriptions")) {
            if (!description.path("value").asText("").isBlank()) {
                return true;
            }
        }
        return fields.all().entrySet().stream()
                .anyMatch(member -> member.getKey().startsWith("description")
                        && member.getValue().isTextual()
                        && !member.getValue().asText().isBlank());
    }

    /** {@code body_xhtml}, {@code body_html} or another of its kind, in the order of their names. */
    private @Nullable String markedUp() {
        return fields.all().entrySet().stream()
                .filter(member ->
                        member.getKey().startsWith(BODY) && member.getValue().isTextual())
                .min(Map.Entry.comparingByKey())
                .map(member -> HtmlText.ofHtml(member.getValue().asText()))
                .orElse(null);
    }

    private static int rank(JsonNode body) {
        return switch (contentType(body)) {
            case "text/plain" -> 0;
            case "" -> 1;
            case "text/html", "application/xhtml+xml" -> 2;
            default -> 3;
        };
    }

    private static String text(JsonNode part) {
        String value = part.path("value").asText();
        String type = contentType(part);
        boolean plain = type.equals("text/plain")
                || (type.isEmpty() && !value.stripLeading().startsWith("<"));
        return plain ? value : HtmlText.ofHtml(value);
    }

    private static String contentType(JsonNode part) {
        String type = part.path("contentType").asText(part.path("contenttype").asText(""));
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}

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
        String plain = fields.text("body_text");
        if (plain == null) {
            plain = fields.own("text", "body");
        }
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        JsonNode chosen = null;
        for (JsonNode body : fields.node("bodies")) {
            boolean filled = body.path("value").isTextual()
                    && !body.path("value").asText().isBlank();
            if (filled && (chosen == null || rank(body) < rank(chosen))) {
                chosen = body;
            }
        }
        String marked = chosen == null ? markedUp() : text(chosen);
        return marked == null ? plain : marked;
    }

    /** The main headline. */
    @Nullable
    String headline() {
        String single = fields.own("headline");
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
        String title = chosen == null ? null : text(chosen);
        return title == null ? fields.own("title") : title;
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

    /** {@code body_xhtml}, {@code body_html} or another of its kind, the last by name: XHTML before the rest. */
    private @Nullable String markedUp() {
        return fields.all().entrySet().stream()
                .filter(member -> member.getKey().startsWith(BODY)
                        && member.getValue().isTextual()
                        && !member.getValue().asText().isBlank())
                .max(Map.Entry.comparingByKey())
                .map(member -> Fragment.text(member.getValue().asText()))
                .orElse(null);
    }

    private static int rank(JsonNode body) {
        return switch (contentType(body)) {
            case "text/plain" -> 0;
            case "" -> 1;
            case "text/html", "application/xhtml+xml" -> 2;
            case "application/nitf+xml", "text/vnd.iptc.nitf" -> 3;
            default -> 4;
        };
    }

    private static String text(JsonNode part) {
        String value = part.path("value").asText();
        String type = contentType(part);
        boolean plain = type.equals("text/plain")
                || (type.isEmpty() && !value.stripLeading().startsWith("<"));
        return plain ? value : Fragment.text(value);
    }

    private static String contentType(JsonNode part) {
        String type = part.path("contentType").asText(part.path("contenttype").asText(""));
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}

package io.parley.ingest.wire.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its story as linked data (schema.org, JSON-LD), as most news sites do. */
final class LinkedData {

    private static final int MAX_DEPTH = 4;

    private final @Nullable JsonNode article;

    private LinkedData(@Nullable JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode found = article(EventJson.mapper().readTree(script.data()), 0);
                if (found != null) {
                    return new LinkedData(found);
                }
            } catch (JsonProcessingException e) {
                // A page is no wire: what it states in broken JSON is not stated, and no reason to refuse the page.
            }
        }
        return new LinkedData(null);
    }

    private static @Nullable JsonNode article(JsonNode node, int depth) {
        if (node.isObject() && node.path("@type").toString().contains("Article")) {
            return node;
        }
        if (depth == MAX_DEPTH) {
            return null;
        }
        for (JsonNode child : node.isObject() ? node.path("@graph") : node) {
            JsonNode found = article(child, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A property as text: itself, its name, or that of the first of several; null when it is not there. */
    @Nullable
    String text(String property) {
        JsonNode value = article == null ? null : article.get(property);
        if (value != null && value.isArray()) {
            value = value.get(0);
        }
        if (value != null && value.isObject()) {
            value = value.get("name");
        }
        return value == null || !value.isTextual() || value.asText().isBlank() ? null : value.asText();
    }
}

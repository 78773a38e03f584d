package io.parley.ingest.wire.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.ingest.wire.domain.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says about its story as linked data (schema.org, JSON-LD), as most news sites do. */
final class LinkedData {

    private static final int MAX_DEPTH = 4;
    private static final Pattern STORY = Pattern.compile("Article|Posting|\"Report");
    /** Where a page keeps the story among what else it describes. Lists of other stories stand elsewhere. */
    private static final String[] HOLDERS = {"@graph", "mainEntity"};
    /** Marks that hide a script from readers of XML. */
    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?://|/\\*)?\\s*<!(?:\\[CDATA\\[|--)(?:\\s*\\*/)?|(?://|/\\*)?\\s*(?:\\]\\]|--)>(?:\\s*\\*/)?\\s*$");

    private final @Nullable JsonNode article;

    private LinkedData(@Nullable JsonNode article) {
        this.article = article;
    }

    /**
     * The story that a page describes; of several the one that has the page's address, else its title, else the first.
     *
     * @param url the address of the page; null when it is not known
     */
    static LinkedData of(Document page, @Nullable String url) {
        List<JsonNode> stories = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                String json = WRAPPING.matcher(script.data()).replaceAll("");
                collect(EventJson.mapper().readTree(json), 0, stories);
            } catch (JsonProcessingException e) {
                // A page is no wire: what it states in broken JSON is not stated, and no reason to refuse the page.
            }
        }
        if (stories.size() < 2) {
            return new LinkedData(stories.isEmpty() ? null : stories.get(0));
        }
        return new LinkedData(stories.stream()
                .filter(story -> url != null && isAt(story, Addresses.key(url)))
                .findFirst()
                .or(() ->
                        stories.stream().filter(story -> isTitled(story, page)).findFirst())
                .or(() -> stories.stream()
                        .filter(story -> story.has("mainEntityOfPage"))
                        .findFirst())
                .orElse(stories.get(0)));
    }

    private static void collect(JsonNode node, int depth, List<JsonNode> stories) {
        if (node.isObject() && STORY.matcher(node.path("@type").toString()).find()) {
            stories.add(node);
            return;
        }
        if (depth == MAX_DEPTH) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1, stories));
        }
        for (String holder : HOLDERS) {
            if (node.has(holder)) {
                collect(node.get(holder), depth + 1, stories);
            }
        }
    }

    private static boolean isAt(JsonNode story, String key) {
        JsonNode page = story.path("mainEntityOfPage");
        for (JsonNode stated : List.of(story.path("url"), story.path("@id"), page, page.path("@id"))) {
            if (stated.isTextual() && Addresses.key(stated.asText()).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitled(JsonNode story, Document page) {
        String headline = plain(story.path("headline").asText(""));
        Element heading = page.selectFirst("h1");
        return headline != null
                && (page.title().contains(headline)
                        || (heading != null && heading.text().equals(headline)));
    }

    /** A property as text: itself, its name, or that of the first of several; null when it is not there. */
    @Nullable
    String text(String property) {
        JsonNode value = article == null ? null : article.get(property);
        return value == null ? null : name(value.isArray() ? value.path(0) : value);
    }

    /** All that a property names, parted by commas; null when it names nothing. */
    @Nullable
    String names(String property) {
        JsonNode value = article == null ? null : article.get(property);
        if (value == null || !value.isArray()) {
            return text(property);
        }
        String names = StreamSupport.stream(value.spliterator(), false)
                .map(LinkedData::name)
                .filter(name -> name != null)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static @Nullable String name(JsonNode value) {
        JsonNode text = value.isObject() ? value.path("name") : value;
        return text.isTextual() ? plain(text.asText()) : null;
    }

    /** Many pages write their strings as HTML does. */
    private static @Nullable String plain(String text) {
        String plain = Parser.unescapeEntities(text, false).strip();
        return plain.isEmpty() ? null : plain;
    }
}

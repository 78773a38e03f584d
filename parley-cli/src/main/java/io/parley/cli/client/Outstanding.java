package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;

/** What the views do not show yet: articles that were asked about, and topics with work left. */
record Outstanding(JsonNode articles, JsonNode topics) {

    static Outstanding of(JsonNode answer) {
        return new Outstanding(answer.path("articles"), answer.path("topics"));
    }

    boolean isAnything() {
        return !articles.isEmpty() || !topics.isEmpty();
    }

    /** The first of them, for a message. */
    String first() {
        return articles.isEmpty()
                ? "topic " + topics.path(0).asText()
                : "article " + articles.path(0).asText();
    }
}

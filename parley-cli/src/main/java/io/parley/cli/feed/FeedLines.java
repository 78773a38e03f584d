package io.parley.cli.feed;

import com.fasterxml.jackson.databind.JsonNode;

/** Feeds and their entries as lines of a terminal. */
final class FeedLines {

    private FeedLines() {}

    /** One line on a feed: its state, id, address and how the last poll ended. */
    static String feed(JsonNode feed) {
        String state = feed.path("paused").asBoolean() ? "paused" : "polled";
        String provider = feed.path("provider").asText("");
        return "%-7s %s  %s%s  %s"
                .formatted(
                        state,
                        feed.path("id").asText(),
                        feed.path("url").asText(),
                        provider.isEmpty() ? "" : "  (" + provider + ")",
                        feed.path("lastResult").asText("not asked yet"))
                .stripTrailing();
    }

    /** One line on an entry of a feed that is tried out. */
    static String entry(JsonNode entry) {
        if (entry.hasNonNull("problem")) {
            return "-  " + entry.path("problem").asText();
        }
        return "%-25s %s  (%d characters)  %s"
                .formatted(
                        entry.path("published").asText("undated"),
                        entry.path("headline").asText("without a headline"),
                        entry.path("characters").asInt(),
                        entry.path("itemId").asText());
    }
}

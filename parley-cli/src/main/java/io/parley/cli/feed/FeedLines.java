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
                        health(feed))
                .stripTrailing();
    }

    private static String health(JsonNode feed) {
        StringBuilder health = new StringBuilder(feed.path("lastResult").asText("not asked yet"));
        if (feed.hasNonNull("lastItemAt")) {
            health.append("; last item ").append(feed.path("lastItemAt").asText());
        }
        if (feed.hasNonNull("nextPollAt") && !feed.path("paused").asBoolean()) {
            health.append("; next poll ").append(feed.path("nextPollAt").asText());
        }
        feed.path("remarks").forEach(remark -> health.append("\n    ").append(remark.asText()));
        return health.toString();
    }

    /** One line on an entry of a feed that is tried out. */
    static String entry(JsonNode entry) {
        if (entry.hasNonNull("problem")) {
            return "-  " + entry.path("problem").asText();
        }
        StringBuilder line = new StringBuilder("%-25s %s  (%d characters)  %s"
                .formatted(
                        entry.path("published").asText("undated"),
                        entry.path("headline").asText("without a headline"),
                        entry.path("characters").asInt(),
                        entry.path("itemId").asText()));
        if (entry.hasNonNull("fate")) {
            line.append("  ").append(entry.path("fate").asText());
        }
        entry.path("remarks").forEach(remark -> line.append("\n    ").append(remark.asText()));
        return line.toString();
    }
}

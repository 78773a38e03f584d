package io.parley.benchmarks.project;

import io.parley.benchmarks.stack.EventFeed;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.events.EventJson;
import java.io.IOException;
import java.sql.SQLException;

/** Fills a stack with the invented negotiation. */
public final class InventedTopics {

    private InventedTopics() {}

    /** Sends so many articles of it and defines its topic; returns the topic's slug. */
    public static String fill(Stack stack, int articles) {
        InventedNews.define(stack.timeline());
        try (EventFeed feed = new EventFeed(stack.platform().kafka().bootstrapServers())) {
            for (int number = 0; number < articles; number++) {
                FactsBenchmark.send(feed, InventedNews.article(number));
            }
            feed.flush();
        }
        return InventedNews.SLUG;
    }

    /** The same for many articles: puts their facts into the tables as the intake would leave them, and defines the topic. */
    public static String fillQuickly(Stack stack, BenchSettings settings, int articles)
            throws SQLException, IOException {
        new BulkFacts(stack, settings).fill(articles);
        InventedNews.define(stack.timeline());
        return InventedNews.SLUG;
    }

    /** Sends one article of it; returns when the broker has it. */
    public static void send(EventFeed feed, int number) {
        FactsBenchmark.send(feed, InventedNews.article(number));
        feed.flush();
    }

    /** The revision of its topic as it is shown now. */
    public static long revision(Stack stack) throws IOException {
        return EventJson.mapper()
                .readTree(stack.timeline().show(InventedNews.SLUG, null))
                .path("overview")
                .path("revision")
                .asLong();
    }
}

package io.parley.benchmarks.project;

import io.parley.benchmarks.stack.EventFeed;
import io.parley.benchmarks.stack.Stack;

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
}

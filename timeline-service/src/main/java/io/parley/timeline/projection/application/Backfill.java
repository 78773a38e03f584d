package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.facts.application.FactStore;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.topics.application.TopicMatches;
import io.parley.timeline.topics.domain.FollowedTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Matches all stored facts with a new definition, page by page, so that memory does not grow with the store. */
@ApplicationScoped
public class Backfill {

    private static final int PAGE = 500;
    private static final VersionKey BEFORE_ALL = new VersionKey(new ArticleId(new UUID(0, 0)), Long.MIN_VALUE);

    private final ProjectionStore store;
    private final FactStore facts;
    private final TopicMatches matches;

    @Inject
    Backfill(ProjectionStore store, FactStore facts, TopicMatches matches) {
        this.store = store;
        this.facts = facts;
        this.matches = matches;
    }

    void fill(FollowedTopic topic) {
        store.clearMatches(topic.slug());
        List<VersionKey> page = facts.settledAfter(BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            matches.assign(topic, facts.load(page));
            page = facts.settledAfter(page.get(page.size() - 1), PAGE);
        }
        store.filled(topic.slug(), topic.generation());
    }
}

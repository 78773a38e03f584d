package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.facts.application.FactStore;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.topics.application.TopicMatches;
import io.parley.timeline.topics.domain.FollowedTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Matches all stored facts with a new definition, a page at each turn of the topic, so that no other waits for it. */
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

    /** Clears the old matches, when every intake has ended that may not know the new definition. */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin(FollowedTopic topic) {
        if (store.filledTo(topic) == null) {
            store.awaitIntakes();
            store.clearMatches(topic.slug());
            store.filledTo(topic, BEFORE_ALL);
        }
    }

    /** Matches the next page; true when there is none left. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isFilledAfterNextPart(FollowedTopic topic) {
        VersionKey last = store.filledTo(topic);
        List<VersionKey> page = facts.settledAfter(last == null ? BEFORE_ALL : last, PAGE);
        matches.assign(topic, facts.load(page));
        if (page.size() == PAGE) {
            store.filledTo(topic, page.get(page.size() - 1));
            return false;
        }
        store.filled(topic.slug(), topic.generation());
        return true;
    }
}

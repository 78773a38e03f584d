package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.facts.application.FactStore;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import io.parley.timeline.topics.application.TopicMatches;
import io.parley.timeline.topics.domain.FollowedTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
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
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    Backfill(
            ProjectionStore store,
            FactStore facts,
            TopicMatches matches,
            TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.facts = facts;
        this.matches = matches;
        this.transaction = transaction;
    }

    /** Clears the old matches, when every intake has ended that may not know the new definition. */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin(Claimed claimed) {
        FollowedTopic topic = claimed.topic();
        if (store.filledTo(topic) != null) {
            return;
        }
        store.awaitIntakes();
        // Under the lock, for a topic that was dropped and made anew meanwhile has matches that are not ours to clear.
        if (store.isStillClaimed(claimed) && store.filledTo(topic) == null) {
            store.clearMatches(topic.slug());
            store.filledTo(topic, BEFORE_ALL);
        }
    }

    /** Matches the next page; true when there is none left. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isFilledAfterNextPart(Claimed claimed) {
        FollowedTopic topic = claimed.topic();
        VersionKey last = store.filledTo(topic);
        List<VersionKey> page = facts.settledAfter(last == null ? BEFORE_ALL : last, PAGE);
        matches.assign(topic, facts.load(page));
        if (!store.isStillClaimed(claimed)) {
            transaction.setRollbackOnly();
            return false;
        }
        if (page.size() == PAGE) {
            store.filledTo(topic, page.get(page.size() - 1));
            return false;
        }
        store.filled(topic.slug(), topic.generation());
        return true;
    }
}

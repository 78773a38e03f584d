package io.parley.timeline.facts.application;

import io.opentelemetry.context.Context;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Cause.Reason;
import io.parley.timeline.facts.application.FactEvent.OfArticle;
import io.parley.timeline.facts.application.FactEvent.OfClaims;
import io.parley.timeline.facts.application.FactEvent.OfEntities;
import io.parley.timeline.facts.application.FactStore.Settled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Takes in a batch of events in one transaction. Whatever the order, the outcome is the same: a version shows when its
 * article and both lists are there, and what was killed never does.
 */
@ApplicationScoped
public class FactIntake {

    private final FactStore store;
    private final TopicMembership topics;

    @Inject
    FactIntake(FactStore store, TopicMembership topics) {
        this.store = store;
        this.topics = topics;
    }

    /** Applies events that nobody traces. */
    @Transactional
    public void accept(List<FactEvent> events) {
        accept(events, Map.of());
    }

    /**
     * Applies events; those that were applied before change nothing.
     *
     * @param places where in a trace the articles are that somebody traces
     */
    @Transactional
    public void accept(List<FactEvent> events, Map<ArticleId, Context> places) {
        topics.holdTopics();
        SortedSet<ArticleId> articles = new TreeSet<>(Comparator.comparing(ArticleId::value));
        events.forEach(event -> articles.add(event.articleId()));
        Map<ArticleId, Long> killed = store.lock(articles);
        Living living = new Living(killed);
        List<ArticleEvent> versions = new ArrayList<>();
        List<EntitiesEvent> entities = new ArrayList<>();
        List<ClaimsEvent> claims = new ArrayList<>();
        for (FactEvent event : events) {
            if (event instanceof OfArticle article && living.includes(article.event())) {
                versions.add(article.event());
            } else if (event instanceof OfEntities list && living.includes(list.event())) {
                entities.add(list.event());
            } else if (event instanceof OfClaims list && living.includes(list.event())) {
                claims.add(list.event());
            }
        }
        store.putEntities(entities);
        store.putClaims(claims);
        List<ArticleEvent> fresh = store.putVersions(versions);
        List<Settled> settled = store.settle(articles);
        topics.assign(store.load(settled.stream().map(Settled::version).toList()));
        topics.markDirty(settled.stream().map(FactIntake::cause).toList(), places);
        fresh.stream()
                .filter(event -> event.status() != ArticleStatus.USABLE)
                .sorted(Comparator.comparingLong(ArticleEvent::version))
                .forEach(event -> withdraw(event, places));
    }

    private static Cause cause(Settled settled) {
        ArticleId article = settled.version().articleId();
        Reason reason = settled.replaces() ? Reason.CORRECTION : Reason.ARTICLE;
        // No version where an old article was only read anew: it does not count as fresh.
        return new Cause(
                reason, article, settled.again() ? null : settled.version().version());
    }

    private void withdraw(ArticleEvent event, Map<ArticleId, Context> places) {
        boolean kill = event.status() == ArticleStatus.CANCELED;
        // A kill often overtakes the engine; the topics that the text belongs to must hear of it all the same.
        topics.assignUnread(store.unread(event.articleId()));
        topics.audit(event, store.shownFacts(event.articleId()));
        Reason reason = kill ? Reason.KILL : Reason.WITHHELD;
        topics.markDirty(List.of(new Cause(reason, event.articleId(), event.version())), places);
        topics.hide(event.articleId());
        if (kill) {
            store.kill(event);
            topics.forget(event.articleId(), event.version());
        }
    }

    /** Versions above the last kill. */
    private record Living(Map<ArticleId, Long> killed) {

        boolean includes(ArticleEvent event) {
            return event.version() > upTo(event.articleId());
        }

        boolean includes(EntitiesEvent event) {
            return event.version() > upTo(event.articleId());
        }

        boolean includes(ClaimsEvent event) {
            return event.version() > upTo(event.articleId());
        }

        private long upTo(ArticleId article) {
            return killed.getOrDefault(article, Long.MIN_VALUE);
        }
    }
}

package io.parley.timeline.facts.application;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.facts.domain.VersionKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Where facts are kept. All methods need a transaction; those that change an article need its lock. */
public interface FactStore {

    /** Locks the articles against other writers, in the order given, and tells up to which version each was killed. */
    Map<ArticleId, Long> lock(SortedSet<ArticleId> articles);

    /** Stores versions; those that are there stay as they are. Returns the ones that were new. */
    List<ArticleEvent> putVersions(Collection<ArticleEvent> versions);

    /** Stores lists of entities; a list that is there stays as it is. */
    void putEntities(Collection<EntitiesEvent> lists);

    /** Stores lists of claims; a list that is there stays as it is. */
    void putClaims(Collection<ClaimsEvent> lists);

    /** Deletes text and facts of all versions up to the killed one, for good. */
    void kill(ArticleEvent kill);

    /** The usable versions of an article that are not settled: the engine's lists have not both come. */
    List<ArticleEvent> unread(ArticleId article);

    /** Numbers of the facts of the newest version with facts, by kind. */
    Map<String, Integer> shownFacts(ArticleId article);

    /**
     * A version that shows new facts from now on.
     *
     * @param replaces whether another version of the article did before
     * @param again whether this version did before, as an earlier engine read it
     */
    record Settled(VersionKey version, boolean replaces, boolean again) {}

    /** Settles the versions whose lists have both come, drops older lists, and returns the versions whose facts changed. */
    List<Settled> settle(Collection<ArticleId> articles);

    /** Settled versions with their facts, in no order; those that are not settled or not usable are left out. */
    List<ReportedArticle> load(Collection<VersionKey> versions);

    /** The settled, usable, current versions of articles that came last. */
    List<VersionKey> newestSettled(int limit);

    /** A page of all settled, usable versions after this one, in a fixed order; for back-filling. */
    List<VersionKey> settledAfter(VersionKey last, int limit);
}

package io.parley.timeline.facts.application;

import io.opentelemetry.context.Context;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Cause;
import io.parley.timeline.facts.domain.ReportedArticle;
import java.util.Collection;
import java.util.Map;

/** What facts need of topics: which ones an article belongs to, and that they must be recomputed. */
public interface TopicMembership {

    /** Keeps the set of topics still until the transaction ends. */
    void holdTopics();

    /** Matches settled versions with all topics and keeps the outcome. */
    void assign(Collection<ReportedArticle> settled);

    /** Matches versions that no engine has read yet with all topics, by their text. */
    void assignUnread(Collection<ArticleEvent> versions);

    /**
     * Marks all topics that hold any version of the articles that causes name.
     *
     * @param places where in a trace the articles are that somebody traces
     */
    void markDirty(Collection<Cause> causes, Map<ArticleId, Context> places);

    /** Notes a kill or hold in all topics that hold the article, with the facts that go. */
    void audit(ArticleEvent event, Map<String, Integer> withdrawn);

    /** Takes at once out of all views what rests on the article; the projection sets right what is left. */
    void hide(ArticleId article);

    /** Forgets what was killed. */
    void forget(ArticleId article, long upToVersion);
}

package io.parley.timeline.changes.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.changes.domain.ChangedElement;
import io.parley.timeline.topics.domain.TopicSlug;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The change log. It has no words: those are in the views as they are now. */
public interface ChangeLog {

    /** The newest revision that was committed at or before a time; 0 when there is none. */
    long revisionAt(TopicSlug slug, Instant time);

    /** When a revision was committed; the beginning of time for 0 and for one that is not kept. */
    Instant committedAt(TopicSlug slug, long revision);

    /** What changed after a revision, newest first: an element that changed often comes once, with its newest change. */
    List<ChangedElement> after(TopicSlug slug, long revision, int limit);

    /** When each article was published, a day by its beginning; those that do not say are left out. */
    Map<ArticleId, Instant> published(Collection<ArticleId> articles);

    /** When the first version of each article became available. */
    Map<ArticleId, Instant> firstAvailable(Collection<ArticleId> articles);
}

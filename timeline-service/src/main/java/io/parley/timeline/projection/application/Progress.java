package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells what the views do not show yet; asked by whoever has sent articles and waits for them. */
public interface Progress {

    /** The newest version of each of these articles whose facts are all stored; absent where there is none. */
    Map<ArticleId, Long> stored(Collection<ArticleId> articles);

    /** Slugs of the topics with changes that their views do not show yet. */
    List<String> topicsBehind();
}

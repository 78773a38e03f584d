package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.readers.domain.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells what the views do not show yet; asked by whoever has sent articles and waits for them. */
public interface Progress {

    /** The newest version of each of these articles whose facts are all stored; absent where the reader may read none. */
    Map<ArticleId, Long> stored(Collection<ArticleId> articles, Reader reader);

    /** Slugs of the topics with changes that their views do not show yet, of those that the reader may read. */
    List<String> topicsBehind(Reader reader);
}

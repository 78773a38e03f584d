package io.parley.timeline.facts.application;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.timeline.readers.domain.Reader;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up articles by id. */
public interface Articles {

    /** What there is to say of an article. */
    sealed interface Answer {

        /** The text of a version. */
        record Text(ArticleEvent article) implements Answer {}

        /** The sender took it back: "killed" or "withheld". */
        record Withdrawn(String how) implements Answer {}

        /** There is no such article or version. */
        record Unknown() implements Answer {}
    }

    /**
     * An article as far as this reader knows: one that belongs only to topics that he may not read is as unknown as none.
     *
     * @param version null for the one that is shown now
     */
    Answer find(ArticleId id, @Nullable Long version, Reader reader);

    /** Those of some articles of which any version is stored. */
    Set<ArticleId> stored(Collection<ArticleId> ids);

    /** Whether the reader may read the article; one that is not there yet is nobody's but the reader's of all. */
    boolean mayRead(ArticleId id, Reader reader);
}

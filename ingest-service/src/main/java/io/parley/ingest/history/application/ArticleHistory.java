package io.parley.ingest.history.application;

import io.parley.events.article.ArticleId;
import java.util.List;
import java.util.Optional;

/** An article with all its versions, oldest arrival first. */
public record ArticleHistory(ArticleId articleId, String provider, String itemId, List<VersionEntry> versions) {

    public ArticleHistory {
        versions = List.copyOf(versions);
    }

    /** Where histories are read. */
    public interface Reader {

        /** The history of an article; empty when nothing of it ever came in. */
        Optional<ArticleHistory> of(ArticleId articleId);
    }
}

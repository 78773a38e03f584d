package io.parley.events.timeline;

import io.parley.events.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** Why a topic changed: the article version behind it, or a new definition. */
public record Cause(
        Reason reason,
        @Nullable ArticleId articleId,
        @Nullable Long version) {

    /** What set off the change. */
    public enum Reason {
        ARTICLE,
        CORRECTION,
        WITHHELD,
        KILL,
        DEFINITION
    }
}

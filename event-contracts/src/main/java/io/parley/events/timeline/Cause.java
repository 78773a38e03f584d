package io.parley.events.timeline;

import io.parley.events.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** Why a topic changed: the article version behind it, a new definition, or an operator's word on who is who. */
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
        DEFINITION,
        /** Two entities were merged, one was split, or that was undone. */
        IDENTITY
    }
}

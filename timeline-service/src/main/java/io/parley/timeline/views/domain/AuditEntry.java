package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import java.time.Instant;
import java.util.Map;

/** An article that was killed or withheld, all that remains of it in a topic; or a version of it that nobody could read. */
public record AuditEntry(
        String id,
        Kind kind,
        ArticleId articleId,
        long version,
        String provider,
        Instant at,
        Map<String, Integer> withdrawn) {

    /** What happened to the article. */
    public enum Kind {
        KILLED,
        WITHHELD,
        /** A version came that no service could read; it is among the dead letters. */
        UNREADABLE
    }

    public AuditEntry {
        withdrawn = Map.copyOf(withdrawn);
    }
}

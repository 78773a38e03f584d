package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import java.time.Instant;
import java.util.Map;

/** An article that was killed or withheld: all that remains of it in a topic. */
public record AuditEntry(
        String id,
        Kind kind,
        ArticleId articleId,
        long version,
        String provider,
        Instant at,
        Map<String, Integer> withdrawn) {

    /** Why the article went. */
    public enum Kind {
        KILLED,
        WITHHELD
    }

    public AuditEntry {
        withdrawn = Map.copyOf(withdrawn);
    }
}

package io.parley.extract.articles;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Published;
import java.time.Instant;
import java.util.List;

/** Builds article events for tests. */
public final class Articles {

    private Articles() {}

    public static ArticleEvent usable(String itemId, long version, String body) {
        return article(itemId, version, ArticleStatus.USABLE, body);
    }

    public static ArticleEvent canceled(String itemId, long version) {
        return article(itemId, version, ArticleStatus.CANCELED, "");
    }

    private static ArticleEvent article(String itemId, long version, ArticleStatus status, String body) {
        return new ArticleEvent(
                ArticleId.of("testwire", itemId),
                version,
                status,
                "testwire",
                itemId,
                null,
                null,
                "en",
                "Ministers meet",
                null,
                null,
                body,
                Published.parse("2024-03-05"),
                Instant.parse("2024-03-05T10:00:00Z"),
                null,
                null,
                List.of(),
                null,
                "hash-" + itemId + "-" + version,
                null,
                "ninjs");
    }
}

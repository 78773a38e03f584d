package io.parley.ingest.wire.application;

import io.parley.events.article.ArticleId;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of the stories that came in under some ids: enough to tell whether another one comes under the same. */
public interface KnownStories {

    /** Nothing is known of any. */
    KnownStories NONE = articles -> Map.of();

    /** What tells one story from another; absent things are null. */
    record Story(
            @Nullable String url,
            @Nullable String published,
            @Nullable String headline) {}

    /** The current stories of some articles; those that never came in are not in it. */
    Map<ArticleId, Story> of(Collection<ArticleId> articles);
}

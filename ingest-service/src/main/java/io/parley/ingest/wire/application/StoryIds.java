package io.parley.ingest.wire.application;

import io.parley.events.article.ArticleId;
import io.parley.events.article.Published;
import io.parley.ingest.article.domain.Remark;
import io.parley.ingest.article.domain.Remark.Kind;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.KnownStories.Story;
import io.parley.ingest.wire.domain.Addresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ids of a feed's items, which their senders use twice (ADR 0017). A story that comes under the id of another one gets an
 * id of its own, always the same; of several items of one story in one document only the latest counts.
 */
final class StoryIds {

    private final KnownStories known;

    StoryIds(KnownStories known) {
        this.known = known;
    }

    /** The items of a feed, each story under one id and once. */
    List<Identified> settled(List<Identified> items) {
        List<ArticleId> ids = items.stream()
                .filter(Identified.Article.class::isInstance)
                .map(item -> submission(item).articleId())
                .distinct()
                .toList();
        Map<ArticleId, Story> owners = ids.isEmpty() ? new HashMap<>() : new HashMap<>(known.of(ids));
        List<Identified> told = new ArrayList<>(items.size());
        for (Identified item : items) {
            told.add(item instanceof Identified.Article article ? told(article.submission(), owners) : item);
        }
        return onceEach(told);
    }

    private static Identified told(Submission item, Map<ArticleId, Story> owners) {
        Story story = story(item);
        Story owner = owners.putIfAbsent(item.articleId(), story);
        if (owner == null || SameStory.isIt(owner, story)) {
            return new Identified.Article(item);
        }
        String mark =
                Objects.requireNonNullElse(story.url() == null ? story.published() : Addresses.key(story.url()), "");
        String id = (item.itemId() + " " + mark).strip();
        Remark reason = new Remark(
                Kind.IDENTITY,
                "the id \"%s\" belongs to another story: this one is known as \"%s\"".formatted(item.itemId(), id));
        return new Identified.Article(item.named(id, reason));
    }

    private static Story story(Submission item) {
        Published published = item.content().published();
        return new Story(
                item.content().url(),
                published == null ? null : published.value(),
                item.content().headline());
    }

    private static List<Identified> onceEach(List<Identified> items) {
        Map<ArticleId, Integer> latest = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Identified.Article article) {
                Submission item = article.submission();
                latest.merge(
                        item.articleId(), i, (one, other) -> isLater(item, submission(items.get(one))) ? other : one);
            }
        }
        List<Identified> once = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Identified item = items.get(i);
            int kept = item instanceof Identified.Article
                    ? Objects.requireNonNullElse(latest.get(submission(item).articleId()), i)
                    : i;
            once.add(kept == i ? item : overtaken(submission(item), submission(items.get(kept))));
        }
        return once;
    }

    private static Identified overtaken(Submission item, Submission kept) {
        return new Identified.Overtaken(
                item.articleId(),
                item.contentHash().equals(kept.contentHash()),
                "another item of the document has the id \"%s\"".formatted(item.itemId()));
    }

    /** Later by its sender's clock; feeds have the newest first, so that of two alike the first is taken. */
    private static boolean isLater(Submission item, Submission than) {
        Instant one = time(item);
        Instant other = time(than);
        return one != null && other != null && one.isAfter(other);
    }

    private static @Nullable Instant time(Submission item) {
        Instant updated = item.order().time();
        Published published = item.content().published();
        if (updated != null || published == null || published.precision() == Published.Precision.DAY) {
            return updated;
        }
        return java.time.OffsetDateTime.parse(published.value()).toInstant();
    }

    private static Submission submission(Identified item) {
        return ((Identified.Article) item).submission();
    }
}

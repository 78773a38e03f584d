package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.chapters.domain.Place;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.domain.Carried;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Where the articles of a topic stand, and its chapters. All methods need a transaction. */
public interface ChapterStore {

    /**
     * A chapter as it is kept.
     *
     * @param most articles that a chapter might have when it was cut
     * @param waits whether it has to be computed
     */
    record Chapter(Block block, int most, boolean waits) {}

    /** The chapters of a topic, oldest first; none before its first turn. */
    List<Chapter> chapters(TopicSlug slug);

    /** The versions that count by the facts, now or at a time, in the order of their places. */
    SortedMap<Place, VersionKey> counting(TopicSlug slug, @Nullable Instant asOf);

    /** Those among some articles that count now. */
    SortedMap<Place, VersionKey> countingAmong(TopicSlug slug, Collection<ArticleId> articles);

    /** Takes articles off their places, and says which those were. */
    List<Place> displace(TopicSlug slug, Collection<ArticleId> articles);

    /** Takes all articles off their places. */
    void displaceAll(TopicSlug slug);

    /** Notes where articles stand. */
    void place(TopicSlug slug, Map<Place, VersionKey> articles);

    /** The kept places of a block, in order. */
    List<Place> places(TopicSlug slug, Block block);

    /** How many places of a block are kept, but no more than a number. */
    int count(TopicSlug slug, Block block, int most);

    /** The kept versions of a block. */
    List<VersionKey> versions(TopicSlug slug, Block block);

    /** The kept versions of articles. */
    List<VersionKey> versions(TopicSlug slug, Collection<ArticleId> articles);

    /** The kept versions of those among some articles that stand in a block. */
    List<VersionKey> versions(TopicSlug slug, Block block, Collection<ArticleId> articles);

    /** The chapters from which others take one of these articles. */
    Set<Block> carrying(TopicSlug slug, Collection<ArticleId> articles);

    /**
     * Puts chapters in the place of others; all of them wait.
     *
     * @param heir the chapter that gets the elements of those that go, until it is computed; null where these go at once
     */
    void replace(TopicSlug slug, Collection<Block> gone, Collection<Block> come, int most, @Nullable Block heir);

    /** Notes that chapters have to be computed. */
    void await(TopicSlug slug, Collection<Block> chapters);

    /** What the next chapter takes from one. */
    Carried carried(TopicSlug slug, Block chapter);

    /** Notes that a chapter was computed, and what the next one takes from it. */
    void computed(TopicSlug slug, Block chapter, Carried carried);
}

package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.chapters.domain.ChapteredView;
import io.parley.timeline.chapters.domain.Place;
import io.parley.timeline.facts.application.FactStore;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.identity.application.IdentityStore;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.projection.application.Chapters.Task;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.domain.ChapterView;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.views.domain.ViewUnion;
import io.parley.timeline.world.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads what the views of a topic are computed from, for the projection and for whoever checks it. */
@ApplicationScoped
public class Recomputation {

    private final ChapterStore chapters;
    private final CellStore cells;
    private final FactStore facts;
    private final World world;
    private final ChapterConfig config;
    private final Reads reads;

    @Inject
    Recomputation(
            ChapterStore chapters, CellStore cells, FactStore facts, World world, ChapterConfig config, Reads reads) {
        this.chapters = chapters;
        this.cells = cells;
        this.facts = facts;
        this.world = world;
        this.config = config;
        this.reads = reads;
    }

    /** Reads facts in the transaction of the caller, or in short ones of its own. */
    @ApplicationScoped
    public static class Reads {

        private final ChapterStore chapters;
        private final FactStore facts;
        private final IdentityStore identities;

        @Inject
        Reads(ChapterStore chapters, FactStore facts, IdentityStore identities) {
            this.chapters = chapters;
            this.facts = facts;
            this.identities = identities;
        }

        /** In a transaction of its own, so that no lock of a caller is held while somebody decides. */
        @Transactional(TxType.REQUIRES_NEW)
        Identities identities() {
            return identities.now();
        }

        @Transactional
        SortedMap<Place, VersionKey> counting(TopicSlug slug, @Nullable Instant asOf) {
            return chapters.counting(slug, asOf);
        }

        @Transactional
        List<ReportedArticle> load(Collection<VersionKey> versions) {
            return facts.load(versions);
        }
    }

    /** The chapters of a topic as they have to be, now or at a time, oldest first, from nothing and with one in memory. */
    public void chapters(FollowedTopic topic, @Nullable Instant asOf, BiConsumer<Block, ChapterView> found) {
        Map<ArticleId, VersionKey> versions = new HashMap<>();
        SortedMap<Place, ArticleId> places = new TreeMap<>();
        reads.counting(topic.slug(), asOf).forEach((place, version) -> {
            places.put(place, version.articleId());
            versions.put(version.articleId(), version);
        });
        new ChapteredView(topic.definition(), reads.identities(), world, config.rule())
                .read(places, ids -> reads.load(ids.stream().map(versions::get).toList()), found);
    }

    /** The views of a topic at a time. */
    public ComputedView at(FollowedTopic topic, Instant asOf) {
        ViewUnion union = new ViewUnion();
        chapters(topic, asOf, (block, chapter) -> union.add(chapter));
        return union.view();
    }

    /** Who is who by the operators' word. Of a turn that reads it after its claim, no later word has missed the articles. */
    Identities identities() {
        return reads.identities();
    }

    /** A memory of a chapter that remembers nothing yet. */
    TopicMemory blank(FollowedTopic topic, Identities identities, Task task) {
        return TopicMemory.of(topic, identities, world, config.rule(), task);
    }

    /** Brings a memory up to date: only the articles that the work names are read, or all of them for a blank one. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refresh(TopicMemory memory, Claimed claimed, Task task) {
        TopicSlug slug = claimed.topic().slug();
        if (memory.isBlank()) {
            List<VersionKey> versions = new ArrayList<>(chapters.versions(slug, task.block()));
            versions.addAll(chapters.versions(slug, task.carried().articles()));
            memory.fill(facts.load(versions), cells.kept(slug, task.block(), task.newest()));
            return;
        }
        Set<ArticleId> changed = Chapters.changed(claimed);
        Set<ArticleId> ours = new HashSet<>(changed);
        ours.retainAll(task.carried().articles());
        List<VersionKey> versions = new ArrayList<>(chapters.versions(slug, ours));
        versions.addAll(chapters.versions(slug, task.block(), changed));
        memory.replace(changed, facts.load(versions));
    }
}

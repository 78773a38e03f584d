package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Cause;
import io.parley.timeline.facts.application.FactStore;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.world.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the views of a topic are computed from, for the projection and for whoever checks it. */
@ApplicationScoped
public class Recomputation {

    private final ProjectionStore store;
    private final CellStore cells;
    private final FactStore facts;
    private final World world;

    @Inject
    Recomputation(ProjectionStore store, CellStore cells, FactStore facts, World world) {
        this.store = store;
        this.cells = cells;
        this.facts = facts;
        this.world = world;
    }

    /** All facts of a topic. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<ReportedArticle> read(FollowedTopic topic) {
        return facts.load(store.versions(topic.slug(), null));
    }

    /** The views as they have to be, from nothing; takes no part in any transaction, however long it lasts. */
    public ComputedView compute(FollowedTopic topic, List<ReportedArticle> articles) {
        return ComputedView.of(topic.definition(), articles, world);
    }

    /** A memory of a topic that remembers nothing yet. */
    TopicMemory blank(FollowedTopic topic) {
        return TopicMemory.of(topic, world);
    }

    /** Brings a memory up to date: only the articles that the work names are read, or all of them for a blank one. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refresh(TopicMemory memory, Claimed claimed) {
        FollowedTopic topic = claimed.topic();
        if (memory.isBlank()) {
            memory.fill(facts.load(store.versions(topic.slug(), null)), cells.cells(topic.slug()));
            return;
        }
        Set<ArticleId> changed = claimed.causes().stream()
                .map(Cause::articleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        memory.replace(changed, facts.load(store.presentVersions(topic.slug(), changed)));
    }
}

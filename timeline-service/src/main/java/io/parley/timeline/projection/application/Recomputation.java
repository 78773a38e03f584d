package io.parley.timeline.projection.application;

import io.parley.timeline.facts.application.FactStore;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.world.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Computes the views of a topic from its facts, for the projection and for whoever checks it. */
@ApplicationScoped
public class Recomputation {

    private final ProjectionStore store;
    private final FactStore facts;
    private final World world;

    @Inject
    Recomputation(ProjectionStore store, FactStore facts, World world) {
        this.store = store;
        this.facts = facts;
        this.world = world;
    }

    /** What a computation starts from: the facts of a topic, and the cells that are kept of it. */
    public record Inputs(List<ReportedArticle> articles, List<Cell> cells) {}

    @Transactional(TxType.REQUIRES_NEW)
    public Inputs read(FollowedTopic topic) {
        return new Inputs(facts.load(store.versions(topic.slug(), null)), store.cells(topic.slug()));
    }

    /** The views as they have to be; takes no part in any transaction, however long it lasts. */
    public ComputedView compute(FollowedTopic topic, Inputs inputs) {
        return ComputedView.of(topic.definition(), inputs.articles(), world);
    }
}

package io.parley.timeline.views.domain;

import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicFilter;
import io.parley.timeline.topics.domain.TopicParts;
import io.parley.timeline.world.domain.World;
import java.util.Collection;

/**
 * Computes the views of one topic again and again, and keeps from one time to the next what follows from a single article.
 * Each outcome is the one that {@link ComputedView#of} gives from nothing. For one thread at a time.
 */
public final class ViewComputation {

    private final TopicFilter filter;
    private final Identities identities;
    private final World world;
    private final TopicParts parts;
    private final Recall recall = new Recall();

    public ViewComputation(TopicDefinition definition, World world) {
        this(definition, Identities.NONE, world);
    }

    public ViewComputation(TopicDefinition definition, Identities identities, World world) {
        this.filter = new TopicFilter(definition, world);
        this.identities = identities;
        this.world = world;
        this.parts = new TopicParts(filter);
    }

    /**
     * The views of a chapter.
     *
     * @param reported its own articles and those that it takes from the one before, in whatever order
     */
    public ChapterView of(Collection<ReportedArticle> reported, Carried carried, ChapterRule rule) {
        return ChapterView.of(facts(reported, carried), carried, rule);
    }

    /** The views of these articles, in whatever order. */
    public ComputedView of(Collection<ReportedArticle> reported) {
        return ComputedView.of(facts(reported, Carried.NOTHING));
    }

    private TopicFacts facts(Collection<ReportedArticle> reported, Carried carried) {
        recall.begin();
        return new TopicFacts(filter, parts.of(reported), carried, identities, world, recall);
    }
}

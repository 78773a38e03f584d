package io.parley.timeline.topics.application;

import io.parley.timeline.facts.application.FactStore;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.topics.domain.Preview;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicFilter;
import io.parley.timeline.world.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries a definition on the newest stored articles, before anybody follows it. */
@ApplicationScoped
public class TopicPreview {

    /** Enough to see what a definition finds, few enough to be read while somebody waits. */
    private static final int NEWEST = 500;

    private final FactStore facts;
    private final World world;

    @Inject
    TopicPreview(FactStore facts, World world) {
        this.facts = facts;
        this.world = world;
    }

    /** @param present the definition that it would take the place of; null for a new topic */
    @Transactional
    public Preview of(TopicDefinition wanted, @Nullable TopicDefinition present) {
        List<ReportedArticle> articles = facts.load(facts.newestSettled(NEWEST));
        return Preview.of(articles, definition -> new TopicFilter(definition, world)::matches, wanted, present);
    }
}

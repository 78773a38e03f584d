package io.parley.timeline.suggestions.application;

import io.parley.timeline.facts.application.FactStore;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.suggestions.domain.SuggestedTopics;
import io.parley.timeline.suggestions.domain.Suggestion;
import io.parley.timeline.web.domain.Labels;
import io.parley.timeline.world.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Suggests topics from the newest articles that belong to none. */
@ApplicationScoped
public class Suggestions {

    /** A few days of a busy wire. */
    private static final int LOOKED = 5_000;

    /** Enough to see what is going on, few enough to be read while somebody waits. */
    private static final int MOST = 300;

    private final UnmatchedNews news;
    private final FactStore facts;
    private final SuggestedTopics suggested;

    @Inject
    Suggestions(UnmatchedNews news, FactStore facts, World world) {
        this.news = news;
        this.facts = facts;
        this.suggested = new SuggestedTopics(world, issue -> Labels.of("issue", issue));
    }

    /** What the reader could follow, the best told first. */
    @Transactional
    public List<Suggestion> of(Reader reader) {
        return suggested.of(facts.load(news.newest(LOOKED, MOST, reader)));
    }
}

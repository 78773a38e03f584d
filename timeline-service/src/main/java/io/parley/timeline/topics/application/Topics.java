package io.parley.timeline.topics.application;

import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Follows, changes and drops topics. */
@ApplicationScoped
public class Topics {

    /** What became of a definition that was put. */
    public enum Outcome {
        CREATED,
        CHANGED,
        SAME,
        /** It was to be a new one, but there is one of this name. */
        TAKEN
    }

    private final TopicStore store;

    @Inject
    Topics(TopicStore store) {
        this.store = store;
    }

    /** Follows a topic, or changes what it follows; the view is back-filled from the stored facts soon after. */
    @Transactional
    public Outcome put(TopicSlug slug, TopicDefinition definition) {
        store.hold(slug);
        Optional<FollowedTopic> known = store.find(slug);
        if (known.isEmpty()) {
            store.insert(slug, definition);
            return Outcome.CREATED;
        }
        if (known.get().definition().equals(definition)) {
            return Outcome.SAME;
        }
        store.redefine(slug, definition);
        return Outcome.CHANGED;
    }

    /** Follows a topic that is not followed yet. */
    @Transactional
    public Outcome create(TopicSlug slug, TopicDefinition definition) {
        store.hold(slug);
        if (store.find(slug).isPresent()) {
            return Outcome.TAKEN;
        }
        store.insert(slug, definition);
        return Outcome.CREATED;
    }

    @Transactional
    public Optional<FollowedTopic> find(TopicSlug slug) {
        return store.find(slug);
    }

    /** A page of topics by slug. */
    @Transactional
    public List<FollowedTopic> after(String slug, int limit) {
        return store.after(slug, limit);
    }

    /** Stops following a topic; false when there is none of that name. */
    @Transactional
    public boolean drop(TopicSlug slug) {
        return store.delete(slug);
    }
}

package io.parley.timeline.topics.application;

import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.readers.domain.ReaderGroups;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * Follows a topic, or changes what it follows; the view is back-filled from the stored facts soon after.
     *
     * @param readers who may read it; null for those who may now, everybody for a new one
     */
    @Transactional
    public Outcome put(TopicSlug slug, TopicDefinition definition, @Nullable ReaderGroups readers) {
        store.hold(slug);
        Optional<FollowedTopic> known = store.find(slug);
        if (known.isEmpty()) {
            return inserted(slug, definition, readers);
        }
        if (readers != null) {
            store.admit(slug, readers);
        }
        if (known.get().definition().equals(definition)) {
            return Outcome.SAME;
        }
        store.redefine(slug, definition);
        return Outcome.CHANGED;
    }

    /** Follows a topic that is not followed yet. */
    @Transactional
    public Outcome create(TopicSlug slug, TopicDefinition definition, @Nullable ReaderGroups readers) {
        store.hold(slug);
        if (store.find(slug).isPresent()) {
            return Outcome.TAKEN;
        }
        return inserted(slug, definition, readers);
    }

    /** In one transaction, so that a restricted topic is never open. */
    private Outcome inserted(TopicSlug slug, TopicDefinition definition, @Nullable ReaderGroups readers) {
        store.insert(slug, definition);
        if (readers != null) {
            store.admit(slug, readers);
        }
        return Outcome.CREATED;
    }

    /** A topic as far as this reader knows: one that he may not read is as unknown as one that nobody follows. */
    @Transactional
    public Optional<FollowedTopic> find(TopicSlug slug, Reader reader) {
        return store.find(slug, reader);
    }

    /** A page of the topics that the reader may read, by slug, either archived or not. */
    @Transactional
    public List<FollowedTopic> after(String slug, int limit, Reader reader, boolean archived) {
        return store.after(slug, limit, reader, archived);
    }

    /** The first of the topics in the lists that the reader may read, and behind them the first of those in the archive. */
    @Transactional
    public List<FollowedTopic> listedAndArchived(int mostOfEach, Reader reader) {
        return Stream.of(false, true)
                .flatMap(archived -> store.after("", mostOfEach, reader, archived).stream())
                .toList();
    }

    /** Which groups may read a topic; empty when there is no such topic. */
    @Transactional
    public Optional<ReaderGroups> readers(TopicSlug slug) {
        return store.readers(slug);
    }

    /** Says which groups may read a topic from now on; false when there is none of that name. */
    @Transactional
    public boolean admit(TopicSlug slug, ReaderGroups readers) {
        return store.admit(slug, readers);
    }

    /**
     * Takes a topic out of the lists, or puts it back; false when there is none of that name. It goes on to be kept right: a view
     * that ended with the archive would show what is corrected or killed later, and could not be computed anew.
     */
    @Transactional
    public boolean archive(TopicSlug slug, boolean archived) {
        return store.archive(slug, archived);
    }

    /** Stops following a topic; false when there is none of that name. */
    @Transactional
    public boolean drop(TopicSlug slug) {
        return store.delete(slug);
    }
}

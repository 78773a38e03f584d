package io.parley.timeline.topics.application;

import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.readers.domain.ReaderGroups;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import java.util.List;
import java.util.Optional;

/** Where topics are kept. */
public interface TopicStore {

    /** Keeps others from defining a topic of this name until the transaction ends. */
    void hold(TopicSlug slug);

    /** A topic, whoever may read it: for work that answers no reader. */
    Optional<FollowedTopic> find(TopicSlug slug);

    /** A topic that the reader may read. */
    Optional<FollowedTopic> find(TopicSlug slug, Reader reader);

    /** Topics after this slug that the reader may read, by slug, either archived or not; the empty text stands before all. */
    List<FollowedTopic> after(String slug, int limit, Reader reader, boolean archived);

    List<FollowedTopic> all();

    void insert(TopicSlug slug, TopicDefinition definition);

    /** Puts a definition in place of another; the topic will be back-filled. */
    void redefine(TopicSlug slug, TopicDefinition definition);

    /** Which groups may read a topic; empty when there is no such topic. */
    Optional<ReaderGroups> readers(TopicSlug slug);

    /** Says which groups may read a topic; false when there is none of that name. */
    boolean admit(TopicSlug slug, ReaderGroups readers);

    /** Takes a topic out of the lists, or puts it back; false when there is none of that name. */
    boolean archive(TopicSlug slug, boolean archived);

    /** Deletes a topic with its view and its changes; the audit of its articles stays. */
    boolean delete(TopicSlug slug);
}

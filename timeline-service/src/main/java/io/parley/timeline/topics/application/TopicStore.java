package io.parley.timeline.topics.application;

import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import java.util.List;
import java.util.Optional;

/** Where topics are kept. */
public interface TopicStore {

    /** Keeps others from defining a topic of this name until the transaction ends. */
    void hold(TopicSlug slug);

    Optional<FollowedTopic> find(TopicSlug slug);

    /** Topics after this slug, by slug; the empty text stands before all. */
    List<FollowedTopic> after(String slug, int limit);

    List<FollowedTopic> all();

    void insert(TopicSlug slug, TopicDefinition definition);

    /** Puts a definition in place of another; the topic will be back-filled. */
    void redefine(TopicSlug slug, TopicDefinition definition);

    /** Deletes a topic with its view, its changes and its audit. */
    boolean delete(TopicSlug slug);
}

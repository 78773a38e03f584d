package io.parley.timeline.topics.application;

import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.topics.domain.FollowedTopic;
import java.util.Collection;

/** Keeps which versions match a topic. */
public interface TopicMatches {

    /** Matches versions with one topic and keeps the outcome. */
    void assign(FollowedTopic topic, Collection<ReportedArticle> settled);
}

package io.parley.timeline.changes.application;

import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.application.ViewStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What is new, told by somebody who has kept nothing. */
@ApplicationScoped
public class FreshNews {

    @Inject
    ChangeLog log;

    @Inject
    TopicViews views;

    @Inject
    ViewStore store;

    @Transactional
    public List<ToldChange> latest(FollowedTopic topic) {
        return new News(log, views, store).latest(topic);
    }

    @Transactional
    public List<ToldChange> since(FollowedTopic topic, long revision) {
        return new News(log, views, store).since(topic, revision);
    }
}

package io.parley.timeline.stream.application;

import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.database.Json;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.stream.domain.StreamItem;
import io.parley.timeline.stream.domain.StreamItem.Gone;
import io.parley.timeline.stream.domain.StreamItem.Snapshot;
import io.parley.timeline.stream.domain.StreamItem.Update;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.application.ViewStore.Committed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What a subscriber of a topic missed: the changes since the revision he knows, or the whole view. */
@ApplicationScoped
public class TopicStream {

    /** More changes than these are slower to apply than to load the view again. */
    private static final int MOST_REPLAYED = 200;

    private final Topics topics;
    private final TopicViews views;
    private final ViewStore store;

    @Inject
    TopicStream(Topics topics, TopicViews views, ViewStore store) {
        this.topics = topics;
        this.views = views;
        this.store = store;
    }

    /** Items that lead a reader from a revision to the present one; none when it is the present one. */
    @Transactional
    public List<StreamItem> since(TopicSlug slug, long revision, Reader reader) {
        Optional<FollowedTopic> topic = topics.find(slug, reader);
        if (topic.isEmpty()) {
            return List.of(new Gone());
        }
        List<Committed> missed = store.changes(slug, revision, MOST_REPLAYED + 1);
        boolean ahead = topic.get().revision() < revision;
        boolean gap = !missed.isEmpty() && missed.get(0).revision() != revision + 1;
        if (ahead || gap || missed.size() > MOST_REPLAYED) {
            return snapshot(slug);
        }
        return missed.stream()
                .<StreamItem>map(
                        one -> new Update(new TopicUpdated(slug.value(), one.revision(), one.changes(), one.causes())))
                .toList();
    }

    private List<StreamItem> snapshot(TopicSlug slug) {
        return views
                .json(slug, null)
                .<StreamItem>map(json ->
                        new Snapshot(json.path("overview").path("revision").asLong(), Json.write(json)))
                .stream()
                .toList();
    }
}

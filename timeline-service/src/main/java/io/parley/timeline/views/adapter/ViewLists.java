package io.parley.timeline.views.adapter;

import io.parley.timeline.database.Json;
import io.parley.timeline.rest.Cursor;
import io.parley.timeline.rest.Page;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.application.ViewStore.Placed;
import io.parley.timeline.views.domain.ViewName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;

/** Pages of a view, as it is kept or as of a time. */
@ApplicationScoped
public class ViewLists {

    private final TopicAnswers answers;
    private final TopicViews views;
    private final ViewStore store;

    @Inject
    ViewLists(TopicAnswers answers, TopicViews views, ViewStore store) {
        this.answers = answers;
        this.views = views;
        this.store = store;
    }

    Response page(String slug, ViewName view, ListQuery query, HttpHeaders headers, UriInfo address) {
        Instant time = query.time();
        String list = slug + "/" + view.wireName();
        String after = Cursor.read(list, query.cursor);
        return answers.of(slug, headers, address, topic -> Page.of(
                        list,
                        time == null ? kept(topic, view, query, after) : past(topic, view, query, time, after),
                        query.limit,
                        Placed::sortKey)
                .map(row -> Json.tree(row.json())));
    }

    private List<Placed> kept(FollowedTopic topic, ViewName view, ListQuery query, String after) {
        return store.after(topic.slug(), view, query.filter(), after, query.limit + 1);
    }

    private List<Placed> past(FollowedTopic topic, ViewName view, ListQuery query, Instant time, String after) {
        return views.elements(topic.slug(), view, time).stream()
                .filter(row -> row.sortKey().compareTo(after) > 0)
                .filter(row -> query.filter().fits(Json.tree(row.json())))
                .limit(query.limit + 1L)
                .toList();
    }
}

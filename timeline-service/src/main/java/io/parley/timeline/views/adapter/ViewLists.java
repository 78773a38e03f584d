package io.parley.timeline.views.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.parley.timeline.database.Json;
import io.parley.timeline.rest.Cursor;
import io.parley.timeline.rest.Page;
import io.parley.timeline.rest.SparseFields;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.application.ListPart;
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
import java.util.ArrayList;
import java.util.Collections;
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
        boolean backwards = query.order == ListOrder.DESC;
        String list = slug + "/" + view.wireName() + (backwards ? "/desc" : "");
        ListPart part = new ListPart(
                query.filter(),
                backwards,
                SparseFields.read(view.elements(), query.fields),
                Cursor.read(list, query.cursor),
                query.limit + 1);
        // What is kept as JSON goes out as it is: to read it and write it again took most of the time of an answer.
        return time == null
                ? answers.kept(
                        slug,
                        headers,
                        address,
                        topic -> page(list, store.elements(topic.slug(), view, part), query.limit))
                : answers.of(slug, headers, address, topic -> page(list, past(topic, view, part, time), query.limit));
    }

    private static Page<RawValue> page(String list, List<Placed> rows, int limit) {
        return Page.of(list, rows, limit, Placed::sortKey).map(row -> new RawValue(row.json()));
    }

    private List<Placed> past(FollowedTopic topic, ViewName view, ListPart part, Instant time) {
        List<Placed> all = new ArrayList<>(views.elements(topic.slug(), view, time));
        if (part.backwards()) {
            Collections.reverse(all);
        }
        List<Placed> found = new ArrayList<>();
        for (Placed row : all) {
            JsonNode element = Json.tree(row.json());
            if (found.size() < part.limit()
                    && part.includes(row.sortKey())
                    && part.filter().fits(element)) {
                found.add(new Placed(row.view(), row.sortKey(), Json.write(part.of(element))));
            }
        }
        return found;
    }
}

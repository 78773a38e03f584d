package io.parley.timeline.views.adapter;

import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.rest.EntityTags;
import io.parley.timeline.topics.adapter.TopicResource;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.application.ViewStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;

/**
 * Answers from the view of a topic, or that it has not changed: an answer is the same while topic, definition, revision, audit and
 * address (with its asOf) are. To tell costs two rows, however large view and audit are.
 */
@ApplicationScoped
public class TopicAnswers {

    private final Topics topics;
    private final ViewStore store;
    private final Caller caller;

    @Inject
    TopicAnswers(Topics topics, ViewStore store, Caller caller) {
        this.topics = topics;
        this.store = store;
        this.caller = caller;
    }

    /** The answer with its entity tag, or 304 where the client has it. */
    public Response of(String slug, HttpHeaders headers, UriInfo address, Function<FollowedTopic, Object> answer) {
        FollowedTopic topic = find(slug);
        EntityTag tag = tag(topic, address.getRequestUri().toString());
        if (EntityTags.match(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Response.notModified(tag).build();
        }
        Object made = answer.apply(topic);
        return (made instanceof Response response ? Response.fromResponse(response) : Response.ok(made))
                .tag(tag)
                .build();
    }

    /** The topic of an address; answers 404 when there is none that the caller may read. */
    public FollowedTopic find(String slug) {
        return topics.find(TopicResource.slug(slug), caller.reader()).orElseThrow(() -> TopicResource.noTopic(slug));
    }

    /** A kill hides words at once, before there is a revision; a version that cannot be read makes none at all. */
    private EntityTag tag(FollowedTopic topic, String address) {
        return EntityTags.of(String.join(
                "\n",
                topic.slug().value(),
                topic.createdAt().toString(),
                Long.toString(topic.generation()),
                Long.toString(topic.revision()),
                Long.toString(store.auditChanges(topic.slug())),
                address));
    }
}

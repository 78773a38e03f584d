package io.parley.timeline.views.adapter;

import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.rest.EntityTags;
import io.parley.timeline.topics.adapter.TopicResource;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.application.ViewStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;

/**
 * Answers from the view of a topic, or that it has not changed: an answer is the same while topic, definition, revision, audit and
 * address (with its asOf) are. To tell costs one row, however large view and audit are.
 */
@ApplicationScoped
public class TopicAnswers {

    private final Topics topics;
    private final ViewStore store;
    private final Caller caller;
    private final KeptAnswers kept;

    @Inject
    TopicAnswers(Topics topics, ViewStore store, Caller caller, KeptAnswers kept) {
        this.topics = topics;
        this.store = store;
        this.caller = caller;
        this.kept = kept;
    }

    /** The answer with its entity tag, or 304 where the client has it, in one transaction. */
    public Response of(String slug, HttpHeaders headers, UriInfo address, Function<FollowedTopic, Object> answer) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> answered(slug, headers, address, state -> {
                    Object made = answer.apply(find(slug));
                    return made instanceof Response response ? Response.fromResponse(response) : Response.ok(made);
                }));
    }

    /** The same for answers about the present, in JSON: they are kept as they go out. Only the making of one takes a transaction. */
    Response kept(String slug, HttpHeaders headers, UriInfo address, Function<FollowedTopic, Object> answer) {
        return answered(slug, headers, address, state -> kept.of(
                        state, () -> QuarkusTransaction.joiningExisting().call(() -> answer.apply(find(slug))))
                .response(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING)));
    }

    private Response answered(
            String slug, HttpHeaders headers, UriInfo address, Function<String, ResponseBuilder> answer) {
        String state = store.state(TopicResource.slug(slug), caller.reader())
                .map(known -> known + "\n" + address.getRequestUri())
                .orElseThrow(() -> TopicResource.noTopic(slug));
        EntityTag tag = EntityTags.of(state);
        return EntityTags.match(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.notModified(tag).build()
                : answer.apply(state).tag(tag).build();
    }

    /** The topic of an address; answers 404 when there is none that the caller may read. */
    public FollowedTopic find(String slug) {
        return topics.find(TopicResource.slug(slug), caller.reader()).orElseThrow(() -> TopicResource.noTopic(slug));
    }
}

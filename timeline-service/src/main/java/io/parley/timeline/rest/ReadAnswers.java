package io.parley.timeline.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.foundation.problem.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every read an entity tag and says how it may be cached. An endpoint that knows its tag beforehand sets it; for the others
 * the tag is a hash of what they answer.
 */
public final class ReadAnswers {

    /** Kept by the reader alone, and asked for again each time: rights and views change at any moment. */
    static final String REVALIDATED = "private, no-cache";

    private final ObjectMapper json;

    @Inject
    ReadAnswers(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        String method = request.getMethod();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            return;
        }
        boolean done = response.getStatus() == Status.OK.getStatusCode()
                || response.getStatus() == Status.NOT_MODIFIED.getStatusCode();
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, header(done ? REVALIDATED : "no-store"));
        if (response.getStatus() != Status.OK.getStatusCode()) {
            return;
        }
        response.getHeaders().putIfAbsent(HttpHeaders.VARY, header("Accept, Accept-Encoding, Authorization, Cookie"));
        if (!response.getHeaders().containsKey(HttpHeaders.ETAG) && isWhole(response.getEntity())) {
            hashed(request, response);
        }
    }

    private void hashed(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        boolean text = response.getEntity() instanceof String;
        String body = text ? (String) response.getEntity() : json.writeValueAsString(response.getEntity());
        EntityTag tag = EntityTags.of(request.getUriInfo().getRequestUri() + "\n" + body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (EntityTags.match(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else if (!text) {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** Streams are no answer that could be kept. */
    private static boolean isWhole(Object entity) {
        return !(entity instanceof Problem)
                && (entity instanceof String
                        || entity instanceof JsonNode
                        || entity instanceof Record
                        || entity instanceof Collection);
    }

    private static List<Object> header(String value) {
        return new ArrayList<>(List.of(value));
    }
}

package io.parley.timeline.ratelimit.adapter;

import io.parley.foundation.ratelimit.ClientLimit;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Limits who asks for views, pages and streams. Behind a proxy, so that filters, which are made before the configuration is
 * read, do not need it yet.
 */
@ApplicationScoped
public class RateLimitFilter {

    private final ClientLimit limit;

    @Inject
    RateLimitFilter(RateLimitConfig config) {
        limit = new ClientLimit(config);
    }

    /** Lets a request pass, or answers it. */
    @ServerRequestFilter
    public @Nullable Response limit(ContainerRequestContext request, HttpServerRequest connection) {
        return limit.refusal(request, connection);
    }
}

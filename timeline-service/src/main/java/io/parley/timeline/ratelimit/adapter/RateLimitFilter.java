package io.parley.timeline.ratelimit.adapter;

import io.parley.foundation.background.Loops;
import io.parley.foundation.ratelimit.ClientLimit;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import javax.sql.DataSource;
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
    RateLimitFilter(RateLimitConfig config, Loops loops, DataSource database) {
        limit = new ClientLimit(config, loops, database);
    }

    void start(@Observes StartupEvent event) {
        limit.share();
    }

    void stop(@Observes ShutdownEvent event) {
        limit.close();
    }

    /** Lets a request pass, or answers it. */
    @ServerRequestFilter
    public @Nullable Response limit(ContainerRequestContext request, HttpServerRequest connection) {
        return limit.refusal(request, connection);
    }
}

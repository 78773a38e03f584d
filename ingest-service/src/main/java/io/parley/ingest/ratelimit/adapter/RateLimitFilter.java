package io.parley.ingest.ratelimit.adapter;

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
 * Limits who sends articles. Behind a proxy, so that filters, which are made before the configuration is read, do not need
 * it yet.
 */
@ApplicationScoped
public class RateLimitFilter {

    private static final String ARTICLES = "/api/v1/articles";

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
        boolean intake = request.getMethod().equals("POST")
                && request.getUriInfo().getPath().startsWith(ARTICLES);
        return intake ? limit.refusal(request, connection) : null;
    }
}

package io.parley.ingest.ratelimit.adapter;

import io.github.bucket4j.TimeMeter;
import io.parley.foundation.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.Principal;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Answers 429 to a client that sends articles faster than it may. A client is its authenticated name, else its address;
 * each replica counts for itself. Behind a proxy, so that filters, which are made before the configuration is read, do not
 * need it yet.
 */
@ApplicationScoped
public class RateLimitFilter {

    private static final String ARTICLES = "/api/v1/articles";

    private final boolean enabled;
    private final Allowances allowances;

    @Inject
    RateLimitFilter(RateLimitConfig config) {
        enabled = config.enabled();
        allowances = new Allowances(config, TimeMeter.SYSTEM_NANOTIME);
    }

    /** Lets a request pass, or answers it. */
    @ServerRequestFilter
    public @Nullable Response limit(ContainerRequestContext request, HttpServerRequest connection) {
        boolean intake = request.getMethod().equals("POST")
                && request.getUriInfo().getPath().startsWith(ARTICLES);
        if (!enabled || !intake) {
            return null;
        }
        Duration wait = allowances.take(client(request, connection));
        return wait.isZero() ? null : tooMany(wait);
    }

    private static String client(ContainerRequestContext request, HttpServerRequest connection) {
        Principal principal = request.getSecurityContext().getUserPrincipal();
        String name = principal == null ? "" : principal.getName();
        return name.isEmpty() ? "address " + connection.remoteAddress().hostAddress() : "name " + name;
    }

    private static Response tooMany(Duration wait) {
        Problem problem = Problem.named(
                "too-many-requests", "Send more slowly", 429, "this client makes more requests than it may");
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                .entity(problem)
                .build();
    }
}

package io.parley.foundation.ratelimit;

import io.github.bucket4j.TimeMeter;
import io.parley.foundation.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.Principal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Answers 429 to a client that asks faster than it may. A client is its authenticated name, else its address; each replica
 * counts for itself. The services' request filters call it.
 */
public final class ClientLimit {

    private final boolean enabled;
    private final Allowances allowances;

    public ClientLimit(RateLimit limit) {
        enabled = limit.enabled();
        allowances = new Allowances(limit, TimeMeter.SYSTEM_NANOTIME);
    }

    /** Takes a request off its client's allowance; null when it may pass, else the answer. */
    public @Nullable Response refusal(ContainerRequestContext request, HttpServerRequest connection) {
        Duration wait = enabled ? allowances.take(client(request, connection)) : Duration.ZERO;
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

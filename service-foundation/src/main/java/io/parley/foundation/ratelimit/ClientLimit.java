package io.parley.foundation.ratelimit;

import io.github.bucket4j.TimeMeter;
import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.foundation.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.Principal;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Answers 429 to a client that asks faster than it may. A client is its authenticated name, else its address. Each replica decides by
 * itself, and tells the others every second what it let through, so that a client which asks many of them gets no more than from one
 * for longer than that. The services' request filters call it.
 */
public final class ClientLimit implements AutoCloseable {

    private static final long BETWEEN_MILLIS = 1_000;

    private final RateLimit limit;
    private final Loops loops;
    private final DataSource database;
    private final Allowances allowances;
    private @Nullable Loop sharing;

    /** @param database has the table {@code client_use}, by which replicas tell each other */
    public ClientLimit(RateLimit limit, Loops loops, DataSource database) {
        this.limit = limit;
        this.loops = loops;
        this.database = database;
        allowances = new Allowances(limit, TimeMeter.SYSTEM_NANOTIME);
    }

    /** Takes a request off its client's allowance; null when it may pass, else the answer. */
    public @Nullable Response refusal(ContainerRequestContext request, HttpServerRequest connection) {
        Duration wait = limit.enabled() ? allowances.take(client(request, connection)) : Duration.ZERO;
        return wait.isZero() ? null : tooMany(wait);
    }

    /** Starts to share with the other replicas, where there is a limit. */
    public void share() {
        if (limit.enabled()) {
            SharedUse shared = new PostgresUse(database, limit);
            sharing = loops.start("client-use", () -> {
                Thread.sleep(BETWEEN_MILLIS);
                allowances.settle(shared);
            });
        }
    }

    /** Ends the sharing. */
    @Override
    public void close() {
        if (sharing != null) {
            sharing.close();
        }
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

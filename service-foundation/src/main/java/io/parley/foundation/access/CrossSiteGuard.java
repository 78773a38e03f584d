package io.parley.foundation.access;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemRoutes;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Refuses what a page of another site makes a browser send (CSRF). A browser says by {@code Sec-Fetch-Site} where a request comes
 * from, also behind a proxy that changes the host; an older one by {@code Origin}. That sessions' cookies are lax keeps foreign sites out,
 * but not pages of a neighbour under the same domain. Who brings a token himself is no browser that was made to.
 */
@ApplicationScoped
public class CrossSiteGuard {

    private static final int BEFORE_ROUTES = 990;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    void register(@Observes Filters filters) {
        filters.register(CrossSiteGuard::check, BEFORE_ROUTES);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean free = READING.contains(request.method()) || request.headers().contains("Authorization");
        if (free || isOwn(request)) {
            context.next();
        } else {
            ProblemRoutes.send(context, Problem.of(403, "pages of other sites change nothing here"));
        }
    }

    private static boolean isOwn(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site != null
                ? OWN.contains(site)
                : origin == null || OwnOrigin.isOf(origin, request.scheme(), request.authority());
    }
}

package io.parley.foundation.access;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemRoutes;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps web pages of others away from a service that is open on loopback: a browser on this machine reaches it, so a
 * foreign Host (DNS rebinding) or a foreign Origin (cross-site request) is refused.
 */
@ApplicationScoped
public class LoopbackGuard {

    private static final int BEFORE_ROUTES = 1000;

    private final AccessGate gate;

    @Inject
    LoopbackGuard(AccessGate gate) {
        this.gate = gate;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTES);
    }

    private void check(RoutingContext context) {
        if (!(gate.mode() instanceof AccessMode.OpenOnLoopback)) {
            context.next();
            return;
        }
        HostAndPort authority = context.request().authority();
        String origin = context.request().getHeader("Origin");
        if (authority != null && !LoopbackNames.isLoopback(authority.host())) {
            ProblemRoutes.send(context, Problem.of(421, "without authentication only loopback host names are served"));
        } else if (origin != null && !LoopbackNames.isLoopbackOrigin(origin)) {
            ProblemRoutes.send(context, Problem.of(403, "without authentication pages of other origins are refused"));
        } else {
            context.next();
        }
    }
}

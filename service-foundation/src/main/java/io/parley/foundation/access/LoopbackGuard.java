package io.parley.foundation.access;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemRoutes;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Keeps web pages of others away from a service that asks nobody who they are: a browser near it reaches it, so a
 * foreign Host (DNS rebinding) or a foreign Origin (cross-site request) is refused. Where tokens decide, it does nothing.
 */
@ApplicationScoped
public class LoopbackGuard {

    private static final int BEFORE_ROUTES = 1000;

    private final AccessGate gate;
    private final ServedHosts hosts;

    @Inject
    LoopbackGuard(AccessGate gate, SecurityConfig config) {
        this.gate = gate;
        this.hosts = gate.mode() instanceof AccessMode.OpenByDecision
                ? ServedHosts.near(config.hosts().orElse(Set.of()))
                : ServedHosts.ofThisMachine();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTES);
    }

    private void check(RoutingContext context) {
        if (gate.mode() instanceof AccessMode.Authenticated) {
            context.next();
            return;
        }
        HostAndPort authority = context.request().authority();
        String origin = context.request().getHeader("Origin");
        if (authority != null && !hosts.serves(authority.host())) {
            ProblemRoutes.send(
                    context,
                    Problem.of(421, "without authentication only known host names are served (parley.security.hosts)"));
        } else if (origin != null && !hosts.allowsPage(origin, authority)) {
            ProblemRoutes.send(context, Problem.of(403, "without authentication pages of other origins are refused"));
        } else {
            context.next();
        }
    }
}

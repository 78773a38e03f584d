package io.parley.foundation.bodies;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemRoutes;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Waits for the whole body before a request is worked on. Endpoints read on threads of which there is a number; a client that sends
 * the half of a body would keep one, and some hundred such clients the service. Waiting here takes none.
 */
@ApplicationScoped
public class WholeBodies {

    /** After those who turn away, before the endpoints. */
    private static final int BEFORE_ROUTES = 900;

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private final BodiesConfig config;
    private final Semaphore unannounced;
    private final Semaphore streams;

    @Inject
    WholeBodies(BodiesConfig config) {
        this.config = config;
        this.unannounced = new Semaphore(config.mostUnannounced());
        this.streams = new Semaphore(config.mostStreamed());
    }

    void register(@Observes Filters filters) {
        filters.register(this::await, BEFORE_ROUTES);
    }

    private void await(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!WITH_BODY.contains(request.method())) {
            context.next();
        } else if (config.streamed()
                .map(paths -> paths.contains(request.path()))
                .orElse(false)) {
            stream(context);
        } else {
            read(context);
        }
    }

    /** Its length is its sender's affair, and so is its time; how many there are is not. */
    private void stream(RoutingContext context) {
        if (streams.tryAcquire()) {
            context.addEndHandler(ended -> streams.release());
            context.next();
        } else {
            ProblemRoutes.send(context, Problem.of(503, "too many batches come in at once; come again later"));
        }
    }

    private void read(RoutingContext context) {
        Incoming body = new Incoming(context, config.maxSize().asLongValue(), unannounced);
        long timer = context.vertx().setTimer(config.longest().toMillis(), id -> body.giveUp());
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
        body.read();
    }
}

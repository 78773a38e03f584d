package io.parley.foundation.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.parley.events.EventJson;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Answers with problem details where no endpoint was reached: unknown paths, oversized or malformed requests. */
@ApplicationScoped
public class ProblemRoutes {

    private final Instance<ErrorPage> page;

    @Inject
    ProblemRoutes(Instance<ErrorPage> page) {
        this.page = page;
    }

    void register(@Observes Router router) {
        router.errorHandler(404, context -> answer(context, Problem.of(404, "there is nothing at this address")));
        router.errorHandler(405, context -> answer(context, Problem.of(405, "this address does not take this method")));
        router.errorHandler(413, context -> answer(context, Problem.of(413, "the body is larger than allowed")));
        router.errorHandler(400, context -> answer(context, Problem.of(400, "the request is malformed")));
    }

    private void answer(RoutingContext context, Problem problem) {
        boolean person = Reader.isPerson(context.request().getHeader(HttpHeaders.ACCEPT));
        if (!person || !page.isResolvable() || context.response().headWritten()) {
            send(context, problem);
            return;
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                .end(page.get().html(problem));
    }

    /** Ends the exchange with a problem; does nothing when an answer is under way. */
    public static void send(RoutingContext context, Problem problem) {
        if (context.response().headWritten() || context.response().ended()) {
            return;
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(problem));
    }

    private static String json(Problem problem) {
        try {
            return EventJson.mapper().writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written", e);
        }
    }
}

package io.parley.foundation.bodies;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemRoutes;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/**
 * One body as it comes in. A sender of too much is heard out, within reason, and none of it is kept: one that is cut off while it
 * sends never reads the answer.
 */
final class Incoming {

    private static final long HEARD_OUT = 64L << 20;

    private final RoutingContext context;
    private final long limit;
    private Buffer body = Buffer.buffer();
    private long size;

    Incoming(RoutingContext context, long limit) {
        this.context = context;
        this.limit = limit;
    }

    void read() {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            context.next();
            return;
        }
        request.handler(this::add);
        request.endHandler(nothing -> end());
        request.resume();
    }

    private void add(Buffer part) {
        size += part.length();
        if (size <= limit) {
            body.appendBuffer(part);
        } else {
            body = Buffer.buffer();
        }
        if (size > limit + HEARD_OUT) {
            context.request().connection().close();
        }
    }

    private void end() {
        if (context.response().ended()) {
            return;
        }
        if (size > limit) {
            ProblemRoutes.send(context, Problem.of(413, "the body is larger than " + limit + " bytes"));
        } else {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }
}

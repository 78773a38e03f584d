package io.parley.foundation.bodies;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemRoutes;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.concurrent.Semaphore;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One body as it comes in. A sender of too much is heard out, within reason, and none of it is kept: one that is cut off while it
 * sends never reads the answer.
 */
final class Incoming {

    private static final long UNKNOWN = -1;
    private static final long HEARD_OUT = 64L << 20;
    private static final long HEARD_MILLIS = 10_000;

    private final RoutingContext context;
    private final long limit;
    private final Semaphore unannounced;
    private final boolean multiplexed;
    private final long announced;
    private Buffer body = Buffer.buffer();
    private long size;
    private boolean done;

    Incoming(RoutingContext context, long limit, Semaphore unannounced) {
        this.context = context;
        this.limit = limit;
        this.unannounced = unannounced;
        this.multiplexed = context.request().version() == HttpVersion.HTTP_2;
        this.announced = announced(context.request().getHeader("Content-Length"));
    }

    private static long announced(@Nullable String length) {
        try {
            return length == null ? UNKNOWN : Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    void read() {
        HttpServerRequest request = context.request();
        if (request.isEnded() || announced == 0) {
            done = true;
            context.next();
            return;
        }
        // The endpoints' framework pauses what it is given, and a request of HTTP/2 that was read to its end refuses
        // that. Its
        // last frame is left unread therefore, which takes knowing the length.
        if (multiplexed && announced == UNKNOWN) {
            readOnThread();
            return;
        }
        request.handler(this::add);
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect")) && announced <= limit) {
            request.headers().remove("Expect"); // or the endpoint's framework would ask for the body again
            context.response().writeContinue();
        }
        if (!multiplexed && isRefusedUnread()) {
            refuseUnread();
        }
        if (!multiplexed) {
            request.endHandler(nothing -> end());
        }
        request.resume();
    }

    /** Its sender asks before it sends, or sends more than is heard out. */
    private boolean isRefusedUnread() {
        return announced > limit + HEARD_OUT
                || (announced > limit && context.request().getHeader("Expect") != null);
    }

    /** Answers before the body is there. It is read on for a while: a sender whose connection is closed loses the answer. */
    private void refuseUnread() {
        done = true;
        context.response().putHeader("Connection", "close");
        refuse();
        context.vertx()
                .setTimer(HEARD_MILLIS, id -> context.request().connection().close());
    }

    private void refuse() {
        ProblemRoutes.send(context, Problem.of(413, "the body is larger than " + limit + " bytes"));
    }

    /** The endpoint reads it as it comes in, on a thread of which there is a number: so many at once, and no more. */
    private void readOnThread() {
        if (!unannounced.tryAcquire()) {
            done = true;
            ProblemRoutes.send(
                    context, Problem.of(503, "too many bodies without a length come in at once; send Content-Length"));
            return;
        }
        context.addEndHandler(ended -> unannounced.release());
        context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit);
        context.next();
    }

    /** Ends the wait; what came in whole is no longer waited for. */
    void giveUp() {
        if (multiplexed && announced == UNKNOWN) {
            // An endpoint's thread waits for it; only the end of the connection wakes that, a reset of the stream does
            // not.
            if (!context.request().isEnded()) {
                context.request().connection().close();
            }
        } else if (!done) {
            done = true;
            if (!multiplexed) { // the rest of the body would be taken for the next request
                context.response().putHeader("Connection", "close");
                context.addEndHandler(sent -> context.request().connection().close());
            }
            ProblemRoutes.send(context, Problem.of(408, "the body did not come in within the time that it has"));
        }
    }

    private void add(Buffer part) {
        size += part.length();
        if (size <= limit) {
            body.appendBuffer(part);
        } else {
            body = Buffer.buffer();
        }
        if (size > limit + 2 * HEARD_OUT || (size > limit + HEARD_OUT && multiplexed)) {
            context.request().connection().close();
        } else if (size > limit + HEARD_OUT && !done) {
            refuseUnread();
        } else if (multiplexed && size >= announced) {
            context.request().pause();
            end();
        }
    }

    private void end() {
        if (done) {
            context.request().connection().close();
            return;
        }
        done = true;
        if (size > limit) {
            refuse();
        } else {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }
}

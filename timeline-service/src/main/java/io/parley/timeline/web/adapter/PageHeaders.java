package io.parley.timeline.web.adapter;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers that every answer carries: nothing but our own files runs or loads in a page, whatever an article's text may hold. */
@ApplicationScoped
public class PageHeaders {

    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /** With "no-referrer" a browser sends our own forms with {@code Origin: null}, which LoopbackGuard refuses. */
    private static final String REFERRERS = "same-origin";

    /** Before all routes, so that error pages and static files have them too. */
    private static final int FIRST = -1_000;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(context -> {
            context.response()
                    .putHeader("Content-Security-Policy", POLICY)
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .putHeader("Referrer-Policy", REFERRERS);
            context.next();
        });
    }
}

package io.parley.foundation.login;

import io.parley.foundation.access.AccessGate;
import io.parley.foundation.access.AccessMode;
import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Decides who is sent to the login: a browser that asks for a page. What comes with a token, or asks the interface
 * without a session, gets an answer instead: a program could make nothing of a login page.
 */
@ApplicationScoped
public class BrowserTenant implements TenantResolver {

    /** The tenant of {@code quarkus.oidc.pages}: authorization code with PKCE. */
    private static final String PAGES = "pages";

    private static final String SESSION_COOKIE = "q_session_" + PAGES;

    private final AccessGate gate;
    private final boolean hasPages;

    @Inject
    BrowserTenant(
            AccessGate gate,
            @ConfigProperty(name = "quarkus.oidc.pages.tenant-enabled", defaultValue = "false") boolean hasPages) {
        this.gate = gate;
        this.hasPages = hasPages;
    }

    @Override
    public @Nullable String resolve(RoutingContext context) {
        if (!hasPages
                || !(gate.mode() instanceof AccessMode.Authenticated)
                || context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return null;
        }
        return isPage(context.normalizedPath()) || hasSession(context) ? PAGES : null;
    }

    static boolean isPage(String path) {
        return !path.startsWith("/api/") && !path.startsWith("/q/");
    }

    /** Large sessions are cut into several cookies, whose names begin alike. */
    private static boolean hasSession(RoutingContext context) {
        return context.request().cookies().stream().map(Cookie::getName).anyMatch(BrowserTenant::isSession);
    }

    static boolean isSession(String cookie) {
        return cookie.startsWith(SESSION_COOKIE);
    }
}

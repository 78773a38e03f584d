package io.parley.foundation.access;

import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page that a browser names by {@code Origin} is one of the service that it calls: same host, same port. A page without TLS
 * is never one of a service with it; the other way round it may be, where a proxy takes TLS off.
 */
final class OwnOrigin {

    private static final String TLS = "https";
    private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, TLS, 443);

    private OwnOrigin() {}

    /**
     * @param origin as the browser says it; {@code null} as text is nobody's
     * @param scheme by which the service was called
     * @param called the host and port that the request names
     */
    static boolean isOf(String origin, @Nullable String scheme, @Nullable HostAndPort called) {
        if (called == null || scheme == null) {
            return false;
        }
        try {
            URI page = URI.create(origin.toLowerCase(Locale.ROOT));
            String pageScheme = page.getScheme();
            return pageScheme != null
                    && page.getHost() != null
                    && USUAL_PORTS.containsKey(pageScheme)
                    && (pageScheme.equals(TLS) || !scheme.equalsIgnoreCase(TLS))
                    && page.getHost().equalsIgnoreCase(called.host())
                    && named(page.getPort(), pageScheme) == named(called.port(), pageScheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A browser leaves out the usual port in both headers; who names it means the same. */
    private static int named(int port, String scheme) {
        return port < 0 ? USUAL_PORTS.getOrDefault(scheme, port) : port;
    }
}

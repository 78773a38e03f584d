package io.parley.ingest.feeds.adapter;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The way from the address of a feed to where its server sends us (RFC 9110, 15.4).
 *
 * @param permanent whether every step so far was said to be for good
 */
record Redirects(URI address, int steps, boolean permanent) {

    private static final int MOST = 5;

    static Redirects from(URI address) {
        return new Redirects(address, 0, true);
    }

    static boolean isOne(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /**
     * The next step.
     *
     * @throws IOException when it leads nowhere, in circles, out of the web, or from a safe connection to an open one
     */
    Redirects follow(int status, @Nullable String location) throws IOException {
        if (location == null) {
            throw new ProtocolException("the server answered " + status + " without a Location");
        }
        if (steps == MOST) {
            throw new ProtocolException("the server redirects more than " + MOST + " times");
        }
        URI next = address.resolve(location.strip());
        String scheme = next.getScheme();
        boolean opened = "https".equals(address.getScheme()) && "http".equals(scheme);
        if (next.getHost() == null
                || next.getUserInfo() != null
                || opened
                || !("http".equals(scheme) || "https".equals(scheme))) {
            throw new ProtocolException("the server redirects to an address that is not followed");
        }
        return new Redirects(next, steps + 1, permanent && (status == 301 || status == 308));
    }

    /** The new address where the feed has moved for good; null when it has not. */
    @Nullable
    String movedTo() {
        return steps > 0 && permanent ? address.toString() : null;
    }
}

package io.parley.foundation.access;

import io.parley.foundation.access.AccessMode.Authenticated;
import io.parley.foundation.access.AccessMode.OpenByDecision;
import io.parley.foundation.access.AccessMode.OpenOnLoopback;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** How a service is guarded; a service that would be open to others by accident has no mode and does not start. */
public sealed interface AccessMode permits Authenticated, OpenOnLoopback, OpenByDecision {

    /** Tokens decide. */
    record Authenticated() implements AccessMode {}

    /** Nobody is asked, and only this machine can call. */
    record OpenOnLoopback() implements AccessMode {}

    /** Nobody is asked although others can call, because an operator said so. */
    record OpenByDecision(String host) implements AccessMode {}

    /**
     * Decides the mode.
     *
     * @throws IllegalArgumentException with one sentence that names the keys, when the service would be open by accident
     */
    static AccessMode of(String host, boolean oidc, boolean anonymous) {
        if (oidc) {
            return new Authenticated();
        }
        if (isLoopback(host)) {
            return new OpenOnLoopback();
        }
        if (anonymous) {
            return new OpenByDecision(host);
        }
        throw new IllegalArgumentException(
                ("quarkus.http.host is %s, which others can reach, but nobody is asked who they are:"
                                + " set quarkus.oidc.auth-server-url, or quarkus.http.host to 127.0.0.1,"
                                + " or parley.security.anonymous to true if the network itself is closed")
                        .formatted(host));
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

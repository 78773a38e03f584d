package io.parley.foundation.access;

import io.parley.foundation.access.AccessMode.OpenByDecision;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Decides at start how the service is guarded, before its socket opens, and refuses to be open by accident. */
@Startup(1)
@ApplicationScoped
public class AccessGate {

    private static final Logger LOG = Logger.getLogger(AccessGate.class);

    private final AccessMode mode;

    @Inject
    AccessGate(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> oidcServer,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidcEnabled,
            SecurityConfig config) {
        boolean oidc = oidcEnabled && oidcServer.filter(url -> !url.isBlank()).isPresent();
        try {
            mode = AccessMode.of(host, oidc, config.anonymous());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage());
        }
        if (mode instanceof OpenByDecision open) {
            LOG.warnf(
                    "parley.security.anonymous is true: everybody who can reach %s may read everything, change topics and"
                            + " feeds, and hand in, correct and kill articles of every provider, without a token",
                    open.host());
        }
    }

    /** The mode that holds until the service ends. */
    public AccessMode mode() {
        return mode;
    }
}

package io.parley.foundation.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** Settings of access, prefix {@code parley.security}. */
@ConfigMapping(prefix = "parley.security")
public interface SecurityConfig {

    /** Whether a service that others can reach may serve without authentication; for networks that are closed themselves. */
    @WithDefault("false")
    boolean anonymous();

    /**
     * Names under which such a service may be called, and whose pages may call it, beside those of this machine and bare
     * addresses: a browser that reaches it could otherwise be led there by any page.
     */
    Optional<Set<String>> hosts();
}

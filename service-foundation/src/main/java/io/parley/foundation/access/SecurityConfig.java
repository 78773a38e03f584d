package io.parley.foundation.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of access, prefix {@code parley.security}. */
@ConfigMapping(prefix = "parley.security")
public interface SecurityConfig {

    /** Whether a service that others can reach may serve without authentication; for networks that are closed themselves. */
    @WithDefault("false")
    boolean anonymous();
}

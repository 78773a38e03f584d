package io.parley.foundation.certificates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the look at other servers' certificates, prefix {@code parley.certificates}. */
@ConfigMapping(prefix = "parley.certificates")
public interface CertificatesConfig {

    /** The time between two looks. */
    @WithDefault("5M")
    Duration between();
}

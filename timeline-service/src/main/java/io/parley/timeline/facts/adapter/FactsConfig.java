package io.parley.timeline.facts.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** Settings of the stored facts; checked at start. */
@ConfigMapping(prefix = "parley.timeline.facts")
public interface FactsConfig {

    /** Share of the heap in which articles with their facts are kept that were read a short while ago. */
    @WithDefault("0.12")
    @DecimalMin("0")
    @DecimalMax("0.8")
    double keptShare();
}

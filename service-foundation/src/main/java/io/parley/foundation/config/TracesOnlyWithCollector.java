package io.parley.foundation.config;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Switches traces off while no collector is named, so that one key ({@code OTEL_EXPORTER_OTLP_ENDPOINT}, or
 * {@code quarkus.otel.exporter.otlp.endpoint}) switches them on. Found by the configuration's service loader.
 */
public final class TracesOnlyWithCollector implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;
    private static final String DISABLED = "quarkus.otel.sdk.disabled";

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        if (!name.equals(DISABLED) || isNamed(context)) {
            return value;
        }
        ConfigValue.ConfigValueBuilder off =
                value == null ? ConfigValue.builder().withName(name) : value.from();
        return off.withValue("true").build();
    }

    private static boolean isNamed(ConfigSourceInterceptorContext context) {
        return Stream.of("quarkus.otel.exporter.otlp.endpoint", "quarkus.otel.exporter.otlp.traces.endpoint")
                .map(context::proceed)
                .anyMatch(endpoint -> endpoint != null
                        && endpoint.getValue() != null
                        && !endpoint.getValue().isBlank());
    }
}

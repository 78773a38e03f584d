package io.parley.foundation.config;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Switches Quarkus' OIDC tenants off while no server is named, so that a service starts without Keycloak and one key
 * ({@code quarkus.oidc.auth-server-url}) switches authentication on. Found by the configuration's service loader.
 */
public final class OidcOnlyWithServer implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;
    private static final Pattern ENABLED = Pattern.compile("quarkus\\.oidc\\.(?:[^.]+\\.)?tenant-enabled");
    private static final String SERVER = "quarkus.oidc.auth-server-url";

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        if (!ENABLED.matcher(name).matches()) {
            return value;
        }
        ConfigValue server = context.proceed(SERVER);
        boolean named = server != null
                && server.getValue() != null
                && !server.getValue().isBlank();
        if (named) {
            return value;
        }
        ConfigValue.ConfigValueBuilder off =
                value == null ? ConfigValue.builder().withName(name) : value.from();
        return off.withValue("false").build();
    }
}

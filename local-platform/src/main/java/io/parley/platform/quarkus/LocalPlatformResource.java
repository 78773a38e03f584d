package io.parley.platform.quarkus;

import io.parley.platform.SharedPlatform;
import io.parley.platform.postgres.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a Quarkus test the shared broker and an empty database of the shared PostgreSQL. Arguments: {@code database}
 * (name, default {@code test}), {@code topics=fresh} to empty the Kafka topics first.
 */
public final class LocalPlatformResource implements QuarkusTestResourceLifecycleManager {

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = Map.copyOf(initArgs);
    }

    @Override
    public Map<String, String> start() {
        SharedPlatform platform = SharedPlatform.get();
        if ("fresh".equals(arguments.get("topics"))) {
            platform.topics().recreate();
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("kafka.bootstrap.servers", platform.bootstrapServers());
        settings.put(
                "quarkus.datasource.jdbc.url",
                platform.databases().createFresh(arguments.getOrDefault("database", "test")));
        settings.put("quarkus.datasource.username", LocalPostgres.USER);
        settings.put("quarkus.datasource.password", platform.databases().password());
        return settings;
    }

    @Override
    public void stop() {
        // The shared platform ends with the JVM; the database goes with it.
    }
}

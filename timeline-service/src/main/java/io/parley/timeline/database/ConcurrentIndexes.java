package io.parley.timeline.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets migrations build indexes while others read and write: Flyway's lock for the session and not for a transaction, since an index
 * that is built concurrently waits for every open transaction, Flyway's own among them.
 */
@Singleton
public class ConcurrentIndexes implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }
}

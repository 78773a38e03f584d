package io.parley.foundation.migration;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jboss.logging.Logger;

/**
 * Stops the start of a service that migrates nothing itself while its schema lacks migrations. It would be ready otherwise, take the
 * place of the version before, and fail only when it needs what is missing.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
public class MigratedFirst {

    private static final Logger LOG = Logger.getLogger(MigratedFirst.class);

    private final Flyway flyway;
    private final boolean migrates;

    @Inject
    MigratedFirst(Flyway flyway, @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrates) {
        this.flyway = flyway;
        this.migrates = migrates;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        if (!migrates) {
            String missing = missing();
            if (!missing.isEmpty()) {
                throw new IllegalStateException(
                        "the schema lacks migrations (" + missing + "): run the migration of this version first");
            }
        }
    }

    /** Their versions; none while the database cannot be asked, which a service waits for. */
    private String missing() {
        try {
            return Arrays.stream(flyway.info().pending())
                    .map(MigrationInfo::getVersion)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        } catch (FlywayException e) {
            LOG.warnf(
                    "whether the schema is up to date cannot be asked: %s",
                    e.getClass().getSimpleName());
            return "";
        }
    }
}

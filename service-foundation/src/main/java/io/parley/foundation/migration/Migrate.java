package io.parley.foundation.migration;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema of the service whose jars it runs on up to date, and ends: {@code parley up} runs it as the schemas' owner before
 * the services, which are not the owner. {@code PARLEY_MIGRATION_URL}, {@code _USERNAME} and {@code _PASSWORD} name the database,
 * {@code _SCHEMA} the schema. Exit code 0 when the schema is up to date, 1 when it is not, 2 when a setting is missing.
 */
public final class Migrate {

    private static final String PREFIX = "PARLEY_MIGRATION_";

    private Migrate() {}

    public static void main(String[] args) {
        System.exit(run(System.getenv()));
    }

    private static int run(Map<String, String> environment) {
        try {
            String schema = setting(environment, "SCHEMA");
            var result = Flyway.configure()
                    .dataSource(
                            setting(environment, "URL"),
                            setting(environment, "USERNAME"),
                            setting(environment, "PASSWORD"))
                    .schemas(schema)
                    .defaultSchema(schema)
                    // An index that is built concurrently waits for every open transaction, Flyway's own lock among
                    // them.
                    .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                    .load()
                    .migrate();
            System.out.println("schema " + schema + ": " + result.migrationsExecuted + " migrations made");
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (FlywayException e) {
            System.err.println("the schema cannot be brought up to date: " + e.getMessage());
            return 1;
        }
    }

    private static String setting(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(PREFIX + name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(PREFIX + name + " is not set");
        }
        return value;
    }
}

package io.parley.cli.system;

import io.parley.cli.console.CommandFailure;
import io.parley.platform.LocalPlatform;
import io.parley.platform.postgres.DatabaseAccount;
import io.parley.platform.postgres.Databases;
import io.parley.platform.process.JavaProgram;
import io.parley.platform.process.TetheredProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Brings the database up to date before the services start, in processes that end: the password of the schemas' owner is in no service's
 * process.
 */
public final class Migrations {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private Migrations() {}

    /**
     * Creates the database unless it exists, and makes the schemas of all services those of this version.
     *
     * @throws CommandFailure when a migration failed, with the end of its log
     */
    public static void run(Installation installation, LocalPlatform platform) {
        Service.createDatabase(platform.postgres().databases());
        List<TetheredProcess> running = Stream.of(Service.INGEST, Service.TIMELINE)
                .map(service -> TetheredProcess.start(
                        program(service, installation, platform.postgres().databases()),
                        platform.dataFolder().resolve("logs").resolve("migrate-" + service.schema() + ".log")))
                .toList();
        try {
            running.forEach(Migrations::await);
        } finally {
            running.forEach(TetheredProcess::close);
        }
    }

    private static JavaProgram program(Service service, Installation installation, Databases databases) {
        DatabaseAccount owner = Service.owner(databases);
        return new JavaProgram(
                "migrate-" + service.schema(),
                installation.serviceClassPath(service.module()),
                "io.parley.foundation.migration.Migrate",
                // It lives for a second, for which the second compiler would be in its way.
                List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                List.of(),
                Map.of(
                        "PARLEY_MIGRATION_URL", databases.jdbcUrl(Service.DATABASE),
                        "PARLEY_MIGRATION_USERNAME", owner.name(),
                        "PARLEY_MIGRATION_PASSWORD", owner.password(),
                        "PARLEY_MIGRATION_SCHEMA", service.schema()));
    }

    private static void await(TetheredProcess migration) {
        if (!migration.endsWell(LONGEST)) {
            throw CommandFailure.notRunning("the database was not brought up to date by " + migration.name()
                    + "; the end of its log " + migration.log() + ":\n" + migration.lastLines());
        }
    }
}

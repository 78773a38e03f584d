package io.parley.system.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.system.Installation;
import io.parley.cli.system.Migrations;
import io.parley.cli.system.Service;
import io.parley.platform.LocalPlatform;
import io.parley.platform.PlatformPorts;
import io.parley.system.running.RunningParley;
import io.parley.system.running.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replica of a new version whose migration has failed, or has not run yet. */
class MigratedFirstTest {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void a_service_does_not_start_before_the_migrations_of_its_version_were_made() throws Exception {
        ServiceProcess.packaged(Service.INGEST);
        try (LocalPlatform platform = LocalPlatform.start(folder.resolve("platform"), PlatformPorts.free())) {
            Migrations.run(new Installation(RunningParley.projectFile("").toAbsolutePath()), platform);
            try (Connection connection = platform.postgres().databases().connect(Service.DATABASE);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("delete from ingest.flyway_schema_history where version = '5'");
            }
            try (ServiceProcess ingest = start(platform)) {
                Awaitility.await()
                        .atMost(LONGEST_START)
                        .until(() -> Files.exists(ingest.log())
                                && Files.readString(ingest.log()).contains("run the migration of this version first"));
                assertThat(Files.readString(ingest.log())).contains("the schema lacks migrations (5)");
                assertThat(ingest.isReady()).isFalse();
                Awaitility.await().atMost(LONGEST_START).until(() -> !ingest.isRunning());
            }
        }
    }

    private ServiceProcess start(LocalPlatform platform) {
        Map<String, String> environment = new HashMap<>(
                Service.INGEST.databaseEnvironment(platform.postgres().databases()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", platform.kafka().bootstrapServers());
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", platform.postgres().databases().jdbcUrl(Service.DATABASE));
        return ServiceProcess.start(Service.INGEST, "ingest", folder.resolve("logs"), environment);
    }
}

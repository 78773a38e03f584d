package io.parley.cli.system;

import io.parley.platform.LocalPlatform;
import io.parley.platform.postgres.DatabaseAccount;
import io.parley.platform.postgres.Databases;
import io.parley.platform.process.JavaProgram;
import io.parley.platform.process.StartArchive;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One of the services: how it is started here and where it answers. */
public enum Service {
    INGEST("ingest-service", "256m"),
    EXTRACT("extract-service", "512m"),
    TIMELINE("timeline-service", "320m");

    /** The database of all services; each keeps to a schema of its own. */
    public static final String DATABASE = "parley";

    /** Who owns the schemas and migrates them. */
    private static final String OWNER = "parley";

    private final String module;
    private final String heap;

    Service(String module, String heap) {
        this.module = module;
        this.heap = heap;
    }

    /** The name of the module and of the log. */
    public String module() {
        return module;
    }

    /** The port that the service listens on. */
    public int port(Ports ports) {
        return switch (this) {
            case INGEST -> ports.ingest();
            case EXTRACT -> ports.extract();
            case TIMELINE -> ports.timeline();
        };
    }

    /** The address of the service. */
    public URI address(Ports ports) {
        return URI.create("http://127.0.0.1:" + port(ports));
    }

    /** Creates the database unless it exists, with an owner who migrates and an account without DDL for each service that reads it. */
    static void createDatabase(Databases databases) {
        databases.createMissing(
                DATABASE,
                owner(databases),
                List.of(databases.account(INGEST.account()), databases.account(TIMELINE.account())));
    }

    /** The account that migrates, see {@link Migrations}. */
    static DatabaseAccount owner(Databases databases) {
        return databases.account(OWNER);
    }

    /** The schema that the service keeps to. */
    String schema() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that the migrations give rights to, see {@code afterMigrate__rights.sql}. */
    private String account() {
        return "parley_" + schema();
    }

    /** How the service logs in to the database, without DDL. No options of the command line, which everybody on the machine can see. */
    public Map<String, String> databaseEnvironment(Databases databases) {
        if (this == EXTRACT) {
            return Map.of();
        }
        DatabaseAccount user = databases.account(account());
        return Map.of(
                "QUARKUS_DATASOURCE_USERNAME", user.name(),
                "QUARKUS_DATASOURCE_PASSWORD", user.password(),
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
    }

    /**
     * The program to run against a started platform.
     *
     * @param brief whether it is to run for a minute rather than for days
     * @param environment what it learns of who may come, see {@code SecuredParley}
     */
    public JavaProgram program(
            Installation installation,
            LocalPlatform platform,
            Ports ports,
            boolean brief,
            Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(databaseEnvironment(platform.postgres().databases()));
        boolean archived = StartArchive.of(module).isPresent();
        return new JavaProgram(
                module,
                archived ? installation.serviceClassPath(module) : List.of(installation.serviceJar(module)),
                archived ? "io.quarkus.runner.GeneratedMain" : "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                options(platform, ports, brief),
                List.of(),
                all);
    }

    private List<String> options(LocalPlatform platform, Ports ports, boolean brief) {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                // As the manifest of quarkus-run.jar says, which counts with "java -jar" only.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port(ports),
                "-Dquarkus.log.console.json.enabled=false",
                "-Dkafka.bootstrap.servers=" + platform.kafka().bootstrapServers(),
                "-Dquarkus.datasource.jdbc.url="
                        + platform.postgres().databases().jdbcUrl(DATABASE)));
        if (this == INGEST) {
            // A system for one's own machine may read feeds from it; a deployed one has to say so itself.
            options.add("-Dparley.ingest.feeds.allowed-hosts=127.0.0.1,localhost");
            options.add("-Dparley.ingest.feeds.pages=" + TIMELINE.address(ports));
        }
        if (this == TIMELINE) {
            options.add("-Dparley.timeline.webhooks.allowed-hosts=127.0.0.1,localhost");
            options.add("-Dparley.timeline.pages.feeds=" + INGEST.address(ports).resolve("/feeds.html"));
        }
        if (brief) {
            // The second compiler pays off only after minutes; before, it takes the processors from the start.
            options.add("-XX:TieredStopAtLevel=1");
        }
        return options;
    }
}

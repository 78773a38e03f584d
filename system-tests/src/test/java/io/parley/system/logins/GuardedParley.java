package io.parley.system.logins;

import io.parley.cli.client.IngestClient;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.system.Installation;
import io.parley.cli.system.Migrations;
import io.parley.cli.system.Service;
import io.parley.platform.FreePort;
import io.parley.platform.LocalPlatform;
import io.parley.platform.kafka.LocalKafka;
import io.parley.platform.kafka.LoginListener;
import io.parley.platform.process.JavaProgram;
import io.parley.platform.process.TetheredProcess;
import io.parley.system.running.RunningParley;
import io.parley.system.running.ServiceProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A broker that asks who comes, a database, both over TLS, and the three services on them, each with its own account. */
final class GuardedParley implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final LocalPlatform platform;
    private final Path folder;
    private final ServerCertificate certificate;
    private final KafkaLogin login;
    private final LoginListener listener;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final Deque<Runnable> started = new ArrayDeque<>();

    private GuardedParley(LocalPlatform platform, Path folder, ServerCertificate certificate, KafkaLogin login) {
        this.platform = platform;
        this.folder = folder;
        this.certificate = certificate;
        this.login = login;
        Map<String, String> settings = new HashMap<>(login.brokerSettings());
        settings.put(LoginListener.PREFIX + "ssl.keystore.type", "PEM");
        settings.put(
                LoginListener.PREFIX + "ssl.keystore.location",
                certificate.both().toString());
        this.listener = new LoginListener(FreePort.any(), settings, login.brokerEnvironment());
    }

    /**
     * Starts all of it; returns when the services are ready.
     *
     * @param platform whose database is used, and whose open broker is not
     */
    static GuardedParley start(LocalPlatform platform, Path folder, KafkaLogin login) throws Exception {
        ServiceProcess.packaged(Service.INGEST);
        GuardedParley parley = new GuardedParley(platform, folder, ServerCertificate.in(folder, "servers"), login);
        try {
            parley.encryptDatabase();
            Migrations.run(new Installation(RunningParley.projectFile("").toAbsolutePath()), platform);
            parley.startKafka();
            for (Service service : Service.values()) {
                parley.startService(service);
            }
            parley.services.values().forEach(ServiceProcess::ready);
            return parley;
        } catch (Exception | Error e) {
            parley.close();
            throw e;
        }
    }

    private void encryptDatabase() throws SQLException {
        try (Connection connection = platform.postgres().databases().connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET ssl_cert_file = '" + certificate.certificate() + "'");
            statement.execute("ALTER SYSTEM SET ssl_key_file = '" + certificate.key() + "'");
            statement.execute("ALTER SYSTEM SET ssl = on");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** The broker, and the declared accounts on it with their rights, made by the program that containers and clusters run. */
    private void startKafka() {
        LocalKafka kafka =
                LocalKafka.start(folder.resolve("kafka"), FreePort.any(), folder.resolve("logs/kafka.log"), listener);
        started.push(kafka::close);
        Map<String, String> environment = new HashMap<>();
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        login.secrets()
                .forEach((service, secret) -> environment.put("PARLEY_" + service.name() + "_KAFKA_PASSWORD", secret));
        TetheredProcess accounts = TetheredProcess.start(
                new JavaProgram(
                        "accounts",
                        List.of(ServiceProcess.packaged(Service.INGEST).resolve("lib/main/*")),
                        "io.parley.foundation.topics.CreateTopics",
                        List.of("-Xmx96m", "-XX:TieredStopAtLevel=1"),
                        List.of(),
                        environment),
                folder.resolve("logs/accounts.log"));
        if (!accounts.endsWell(LONGEST)) {
            throw new AssertionError("the accounts were not made:\n" + accounts.lastLines());
        }
    }

    private void startService(Service service) {
        Map<String, String> environment = new HashMap<>(clientEnvironment(login.environment(service)));
        if (service != Service.EXTRACT) {
            environment.putAll(service.databaseEnvironment(platform.postgres().databases()));
            environment.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    platform.postgres().databases().jdbcUrl(Service.DATABASE) + "?sslmode=verify-full&sslrootcert="
                            + certificate.certificate());
        }
        ServiceProcess process =
                ServiceProcess.start(service, KafkaLogin.account(service), folder.resolve("logs"), environment);
        services.put(service, process);
        started.push(process::close);
    }

    /** How a client reaches the broker and trusts its certificate, with what it shows of itself. */
    Map<String, String> clientEnvironment(Map<String, String> login) {
        Map<String, String> environment = new HashMap<>(login);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", listener.bootstrapServers());
        environment.put("KAFKA_SECURITY_PROTOCOL", "SASL_SSL");
        environment.put("KAFKA_SSL_TRUSTSTORE_TYPE", "PEM");
        environment.put(
                "KAFKA_SSL_TRUSTSTORE_LOCATION", certificate.certificate().toString());
        return environment;
    }

    /** Its public addresses. */
    RunningParley parley() {
        return new RunningParley(
                new IngestClient(services.get(Service.INGEST).address()),
                new TimelineClient(services.get(Service.TIMELINE).address()));
    }

    /** Where the services write their logs. */
    Path logs() {
        return folder.resolve("logs");
    }

    @Override
    public void close() {
        while (!started.isEmpty()) {
            started.pop().run();
        }
    }
}

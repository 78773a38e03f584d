package io.parley.platform.keycloak;

import io.parley.platform.PlatformException;
import io.parley.platform.process.HttpProbe;
import io.parley.platform.process.JavaProgram;
import io.parley.platform.process.TetheredProcess;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A running Keycloak whose data are in a database of the local PostgreSQL; it ends with this process. */
public final class LocalKeycloak implements AutoCloseable {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Identity identity;
    private volatile TetheredProcess process;

    /**
     * What makes one Keycloak different from another.
     *
     * @param port the loopback port that it listens on
     * @param database the JDBC address of its own database
     * @param realm the realm to import at the first start, as JSON with placeholders
     * @param environment what fills the placeholders, {@code KC_BOOTSTRAP_ADMIN_…}, {@code KC_DB_USERNAME} and
     *     {@code KC_DB_PASSWORD}
     */
    public record Identity(
            KeycloakHome home, int port, String database, String realm, Map<String, String> environment, Path log) {

        public Identity {
            environment = Map.copyOf(environment);
        }

        /** Its address. */
        public URI address() {
            return LocalKeycloak.address(port);
        }

        URI issuer() {
            return LocalKeycloak.issuer(port);
        }
    }

    /** Whom tokens of the realm {@code parley} name as their issuer, of a Keycloak on this port. */
    public static URI issuer(int port) {
        return address(port).resolve("/realms/parley");
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private LocalKeycloak(Identity identity) {
        this.identity = identity;
        this.process = launch(identity);
    }

    /** Starts it; it answers some seconds later, see {@link #awaitReady}. */
    public static LocalKeycloak start(Identity identity) {
        identity.home().offer(identity.realm());
        return new LocalKeycloak(identity);
    }

    private static TetheredProcess launch(Identity identity) {
        Path home = identity.home().folder();
        // What its own script adds, less what is for debugging: the program has to run as a direct child.
        List<String> options = List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + identity.port(),
                "--hostname=" + identity.address(),
                "--db-url=" + identity.database(),
                "--db-pool-max-size=10");
        return TetheredProcess.start(
                new JavaProgram(
                        "keycloak",
                        List.of(identity.home().library()),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        options,
                        arguments,
                        identity.environment()),
                identity.log());
    }

    /** What it was started as. */
    public Identity identity() {
        return identity;
    }

    /** Its process now. */
    public TetheredProcess process() {
        return process;
    }

    /** Whether its realm answers in time. */
    public boolean answers(Duration atMost) {
        return HttpProbe.isWell(identity.issuer(), atMost);
    }

    /**
     * Waits until the realm answers.
     *
     * @throws PlatformException when it ends before, or takes too long, with the last lines of its log
     */
    public void awaitReady(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!answers(PATIENCE)) {
            if (process.onCrash().isDone() || System.nanoTime() > deadline) {
                throw new PlatformException("Keycloak did not become ready; its log " + process.log() + " ends with:\n"
                        + process.lastLines());
            }
            try {
                Thread.sleep(BETWEEN_QUESTIONS.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PlatformException("interrupted while Keycloak started", e);
            }
        }
    }

    /** Starts it again after it has ended, on the same port and data. */
    public void restart() {
        process.close();
        process = launch(identity);
    }

    @Override
    public void close() {
        process.close();
    }
}

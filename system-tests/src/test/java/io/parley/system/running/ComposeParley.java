package io.parley.system.running;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.identity.Caller;
import io.parley.cli.identity.ServiceAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The containers of docker-compose.yml, with secrets and volumes of their own, started once in a run of tests and dropped at its
 * end. With {@code -Dparley.compose.tokens=true} the services show Kafka tokens of Keycloak instead of passwords. The journeys ask
 * them as a service account that may publish and operate.
 */
public final class ComposeParley {

    public static final URI INGEST = URI.create("http://localhost:8081");
    public static final URI TIMELINE = URI.create("http://localhost:8080");
    public static final URI PROMETHEUS = URI.create("http://localhost:9090");

    private static final URI KEYCLOAK = URI.create("http://localhost:8092");
    private static final String PROJECT = "parley-journeys";
    private static final String CLIENT = "parley-journeys";

    private static @Nullable ComposeParley started;
    private static boolean failed;

    private final Path secrets;
    private boolean used;

    private ComposeParley(Path secrets) {
        this.secrets = secrets;
    }

    /** Builds the images, starts all and waits until they are healthy, unless that was done before. */
    public static synchronized void ensureRunning() {
        running().used = true;
    }

    /** Starts Prometheus of the profile {@code observability} beside the rest. */
    public static synchronized void ensureObserved() {
        ensureRunning();
        running().compose("--profile", "observability", "up", "--detach", "--wait", "prometheus");
    }

    /** As {@link #ensureRunning}, and empty: what another journey sent is dropped with the containers that hold it. */
    static synchronized void ensureEmpty() {
        ComposeParley parley = running();
        if (parley.used) {
            parley.drop();
            parley.up();
        }
        parley.used = true;
    }

    private static ComposeParley running() {
        if (started != null) {
            return started;
        }
        if (failed) {
            throw new AssertionError("the containers did not start; the first journey says why");
        }
        failed = true;
        try {
            Path secrets = Files.createTempFile("parley-compose-", ".env");
            Files.writeString(secrets, run(List.of("sh", "deploy/compose-secrets")));
            ComposeParley parley = new ComposeParley(secrets);
            Runtime.getRuntime().addShutdownHook(new Thread(parley::drop));
            parley.up();
            started = parley;
            failed = false;
            return parley;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void up() {
        try {
            compose("up", "--detach", "--build", "--wait", "--wait-timeout", "900");
            logIn();
        } catch (AssertionError e) {
            compose("ps", "--all");
            compose("logs", "--tail", "20");
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void logIn() throws IOException {
        Map<String, String> values = new HashMap<>();
        for (String line : Files.readAllLines(secrets)) {
            values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        KeycloakAdmin admin = KeycloakAdmin.of(KEYCLOAK, values.get("PARLEY_IDENTITY_ADMIN_PASSWORD"));
        String secret = UUID.randomUUID().toString();
        JsonNode account = admin.serviceAccount(CLIENT, secret);
        admin.give(account, List.of("publisher", "operator"));
        Caller.is(ServiceAccount.of(Map.of(
                        "PARLEY_ISSUER", KEYCLOAK + "/realms/parley",
                        "PARLEY_CLIENT_ID", CLIENT,
                        "PARLEY_CLIENT_SECRET", secret))
                .orElseThrow());
    }

    private void drop() {
        compose("--profile", "observability", "down", "--volumes", "--timeout", "5");
    }

    private void compose(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("docker", "compose", "--project-name", PROJECT, "--env-file", secrets.toString()));
        if (Boolean.getBoolean("parley.compose.tokens")) {
            command.addAll(List.of("--file", "docker-compose.yml", "--file", "deploy/compose-tokens.yml"));
        }
        command.addAll(Arrays.asList(arguments));
        System.err.println(run(command));
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(RunningParley.projectFile(".").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed");
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}

package io.parley.cli.system;

import io.parley.cli.console.Progress;
import io.parley.cli.identity.SecuredParley;
import io.parley.platform.FreePort;
import io.parley.platform.LocalPlatform;
import io.parley.platform.keycloak.KeycloakHome;
import io.parley.platform.keycloak.LocalKeycloak;
import io.parley.platform.postgres.DatabaseAccount;
import io.parley.platform.postgres.Databases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts the Keycloak of a Parley that asks who comes. */
final class Identities {

    private static final String DATABASE = "identity";
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private Identities() {}

    static LocalKeycloak start(LocalPlatform platform, Ports ports, Progress progress) {
        FreePort.require(ports.identity(), "Keycloak");
        Path data = platform.dataFolder();
        Databases databases = platform.postgres().databases();
        DatabaseAccount account = databases.account(DATABASE);
        databases.createMissing(DATABASE, account, List.of());
        SecuredParley secured = SecuredParley.on(data, ports.identity());
        progress.reached("starting Keycloak; its first start takes a minute");
        LocalKeycloak keycloak = LocalKeycloak.start(new LocalKeycloak.Identity(
                KeycloakHome.current(),
                ports.identity(),
                databases.jdbcUrl(DATABASE),
                secured.realm(),
                environment(secured, account, ports),
                data.resolve("logs").resolve("keycloak.log")));
        try {
            keycloak.awaitReady(LONGEST_START);
        } catch (RuntimeException | Error e) {
            keycloak.close();
            throw e;
        }
        progress.reached("Keycloak is ready at " + keycloak.identity().address());
        return keycloak;
    }

    private static Map<String, String> environment(SecuredParley secured, DatabaseAccount account, Ports ports) {
        Map<String, String> environment =
                new HashMap<>(secured.environment(Service.TIMELINE.address(ports), Service.INGEST.address(ports)));
        environment.put("KC_DB_USERNAME", account.name());
        environment.put("KC_DB_PASSWORD", account.password());
        return environment;
    }
}

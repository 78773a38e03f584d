package io.parley.system.logins;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.identity.SecuredParley;
import io.parley.cli.system.Service;
import io.parley.events.EventJson;
import io.parley.platform.FreePort;
import io.parley.platform.LocalPlatform;
import io.parley.platform.keycloak.KeycloakHome;
import io.parley.platform.keycloak.LocalKeycloak;
import io.parley.platform.postgres.DatabaseAccount;
import io.parley.platform.postgres.Databases;
import io.parley.system.running.RunningParley;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Parley's realm in a real Keycloak, with an account for each service that logs in at Kafka, as deploy/compose-kafka-clients makes. */
final class RealmOfServices implements AutoCloseable {

    private static final String DATABASE = "identity";
    private static final String SCOPE = "parley-kafka";
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final LocalKeycloak keycloak;
    private final URI issuer;
    private final String readerSecret;

    private RealmOfServices(LocalKeycloak keycloak, URI issuer, String readerSecret) {
        this.keycloak = keycloak;
        this.issuer = issuer;
        this.readerSecret = readerSecret;
    }

    /** Starts it on a database of this platform; skips the test where no Keycloak was fetched. */
    static RealmOfServices start(LocalPlatform platform, Map<Service, String> secrets) {
        Optional<Path> home = fetched();
        assumeTrue(
                home.isPresent(), "skipped: no Keycloak in target/keycloak; ./parley demo --secure --once fetches it");
        int port = FreePort.any();
        Databases databases = platform.postgres().databases();
        DatabaseAccount account = databases.account(DATABASE);
        databases.createMissing(DATABASE, account, List.of());
        SecuredParley secured = SecuredParley.on(platform.dataFolder(), port);
        URI nowhere = URI.create("http://127.0.0.1:1");
        Map<String, String> environment = new HashMap<>(secured.environment(nowhere, nowhere));
        environment.put("KC_DB_USERNAME", account.name());
        environment.put("KC_DB_PASSWORD", account.password());
        LocalKeycloak keycloak = LocalKeycloak.start(new LocalKeycloak.Identity(
                new KeycloakHome(home.get()),
                port,
                databases.jdbcUrl(DATABASE),
                realm(secured.realm(), secrets),
                environment,
                platform.dataFolder().resolve("logs/keycloak.log")));
        RealmOfServices realm = new RealmOfServices(
                keycloak, secured.issuer(), secured.secrets().values().get("PARLEY_READER_SECRET"));
        try {
            keycloak.awaitReady(LONGEST_START);
            return realm;
        } catch (RuntimeException | Error e) {
            realm.close();
            throw e;
        }
    }

    private static Optional<Path> fetched() {
        Path all = RunningParley.projectFile("target/keycloak").toAbsolutePath();
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.filter(version -> Files.exists(version.resolve("parley-ready")))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String realm(String json, Map<Service, String> secrets) {
        try {
            ObjectNode realm = (ObjectNode) EventJson.mapper().readTree(json);
            realm.withArray("clientScopes").add(EventJson.mapper().readTree("""
                    {"name": "%s", "protocol": "openid-connect", "attributes": {"include.in.token.scope": "true"},
                     "protocolMappers": [
                       {"name": "audience", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper",
                        "config": {"included.custom.audience": "%s", "access.token.claim": "true"}},
                       {"name": "subject", "protocol": "openid-connect", "protocolMapper": "oidc-sub-mapper",
                        "config": {"access.token.claim": "true"}}]}""".formatted(SCOPE, TokenLogin.AUDIENCE)));
            for (Service service : Service.values()) {
                realm.withArray("clients").add(EventJson.mapper().readTree("""
                        {"clientId": "%s", "secret": "%s", "publicClient": false, "serviceAccountsEnabled": true,
                         "standardFlowEnabled": false, "directAccessGrantsEnabled": false, "fullScopeAllowed": false,
                         "defaultClientScopes": ["%s"], "optionalClientScopes": []}""".formatted(
                                KafkaLogin.account(service), secrets.get(service), SCOPE)));
            }
            return EventJson.mapper().writeValueAsString(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who signs the tokens. */
    URI issuer() {
        return issuer;
    }

    /** The secret of the account parley-reader, whose tokens are for the interface. */
    String readerSecret() {
        return readerSecret;
    }

    @Override
    public void close() {
        keycloak.close();
    }
}

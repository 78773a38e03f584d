package io.parley.cli.identity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.console.CommandFailure;
import io.parley.events.EventJson;
import io.parley.platform.keycloak.KeycloakHome;
import io.parley.platform.keycloak.LocalKeycloak;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a Parley of one's own machine needs to ask who comes: the realm with three persons to try it as, and its secrets.
 *
 * @param issuer who signs its tokens
 */
public record SecuredParley(Secrets secrets, URI issuer) {

    private static final String REALM = "parley-realm.json";

    /** One of the realm's reader groups. */
    private static final String MEMBERS_GROUP = "ceasefire-desk";

    private record Person(String name, String role, List<String> groups, String secret) {}

    private static final List<Person> PERSONS = List.of(
            new Person("analyst", "analyst", List.of(), Secrets.ANALYST_PASSWORD),
            new Person("member", "analyst", List.of(MEMBERS_GROUP), Secrets.MEMBER_PASSWORD),
            new Person("chief", "operator", List.of(), Secrets.CHIEF_PASSWORD));

    /** The realm to import, with placeholders for every secret. */
    public String realm() {
        try (InputStream file = KeycloakHome.class.getResourceAsStream(REALM)) {
            if (file == null) {
                throw CommandFailure.notRunning("the realm " + REALM + " is missing in this build");
            }
            ObjectNode realm = (ObjectNode) EventJson.mapper().readTree(file);
            ArrayNode users = realm.withArray("users");
            PERSONS.forEach(person -> add(person, users.addObject()));
            return EventJson.mapper().writeValueAsString(realm);
        } catch (IOException e) {
            throw CommandFailure.notRunning("the realm " + REALM + " cannot be read: " + e.getMessage());
        }
    }

    private static void add(Person person, ObjectNode user) {
        user.put("username", person.name())
                .put("enabled", true)
                .put("firstName", "Demo")
                .put("lastName", person.role())
                .put("email", person.name() + "@example.org")
                .put("emailVerified", true);
        user.putArray("realmRoles").add(person.role());
        person.groups().forEach(user.putArray("groups")::add);
        user.putArray("credentials").addObject().put("type", "password").put("value", "${" + person.secret() + "}");
    }

    /** What Keycloak has in its environment: it fills the placeholders. */
    public Map<String, String> environment(URI dashboard, URI ingest) {
        Map<String, String> environment = new HashMap<>(secrets.values());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("PARLEY_DASHBOARD_URL", dashboard.toString());
        environment.put("PARLEY_INGEST_URL", ingest.toString());
        environment.put("PARLEY_PUBLISHER_PROVIDER", "*");
        return environment;
    }

    /** What each service has in its environment. */
    public Map<String, String> serviceEnvironment() {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.toString(),
                "QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.value(Secrets.DASHBOARD));
    }

    /** The service account that hands in articles. */
    public TokenSource publisher() {
        return account("publisher");
    }

    /** The service account that runs the system. */
    public TokenSource operator() {
        return account("operator");
    }

    private TokenSource account(String name) {
        return new ServiceAccount(
                issuer, "parley-" + name, secrets.value("PARLEY_" + name.toUpperCase(Locale.ROOT) + "_SECRET"));
    }

    /** Lines that say as whom one may log in. */
    public List<String> welcome() {
        return List.of(
                "log in as analyst, password " + secrets.value(Secrets.ANALYST_PASSWORD)
                        + " (reads), or as chief, password " + secrets.value(Secrets.CHIEF_PASSWORD)
                        + " (runs the system)",
                "or as member, password " + secrets.value(Secrets.MEMBER_PASSWORD)
                        + " (reads what the group " + MEMBERS_GROUP
                        + " may; \"parley topic readers SLUG GROUP\" restricts a topic)",
                "secrets of the service accounts and of Keycloak's admin: " + secrets.file());
    }

    /** The one that runs on a data folder, with its Keycloak on this port. */
    public static SecuredParley on(Path data, int keycloak) {
        return new SecuredParley(Secrets.of(data), LocalKeycloak.issuer(keycloak));
    }
}

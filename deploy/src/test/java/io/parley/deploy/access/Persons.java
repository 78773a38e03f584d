package io.parley.deploy.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.EventJson;
import java.net.http.HttpResponse;
import java.time.Duration;

/** People of the realm, made and watched by Keycloak's own admin. */
final class Persons {

    private static final String REALM = "/admin/realms/parley";

    private Persons() {}

    /** Makes a person with a role; one that is there from an earlier run gets the password anew and no session. */
    static void make(String name, String password, String role) throws Exception {
        send("POST", "/users", """
                {"username": "%1$s", "enabled": true, "firstName": "Login", "lastName": "Test", "email": "%1$s@example.org",
                 "emailVerified": true}""".formatted(name), 409);
        send("PUT", "/users/" + id(name) + "/reset-password", """
                {"type": "password", "value": "%s", "temporary": false}""".formatted(password), 204);
        JsonNode known = get("/roles/" + role);
        send("POST", "/users/" + id(name) + "/role-mappings/realm", "[" + known + "]", 204);
        logOut(name);
    }

    /** Ends every session of a person. */
    static void logOut(String name) throws Exception {
        send("POST", "/users/" + id(name) + "/logout", "{}", 204);
    }

    /** How many sessions a person has. */
    static int sessions(String name) throws Exception {
        return get("/users/" + id(name) + "/sessions").size();
    }

    /** How long the tokens of the dashboard's sessions are good. */
    static void dashboardTokensLast(Duration time) throws Exception {
        ObjectNode client =
                (ObjectNode) get("/clients?clientId=parley-dashboard").path(0);
        client.withObject("/attributes").put("access.token.lifespan", Long.toString(time.toSeconds()));
        send("PUT", "/clients/" + client.path("id").asText(), client.toString(), 204);
    }

    private static String id(String name) throws Exception {
        return get("/users?exact=true&username=" + name).path(0).path("id").asText();
    }

    private static JsonNode get(String path) throws Exception {
        return EventJson.mapper().readTree(send("GET", path, "", 200).body());
    }

    /** Sends a question or order; another answer than success or the expected one is an error. */
    private static HttpResponse<String> send(String method, String path, String body, int expected) throws Exception {
        HttpResponse<String> answer =
                SecuredSystem.send(method, "keycloak", REALM + path, "application/json", body, Tokens.admin());
        if (answer.statusCode() >= 300 && answer.statusCode() != expected) {
            throw new IllegalStateException(
                    "Keycloak answers " + answer.statusCode() + " to " + method + " " + path + ": " + answer.body());
        }
        return answer;
    }
}

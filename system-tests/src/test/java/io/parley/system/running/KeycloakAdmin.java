package io.parley.system.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.parley.cli.identity.TokenEndpoint;
import io.parley.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** What the journeys need made in the realm of a Keycloak of their own. */
record KeycloakAdmin(URI keycloak, String token) {

    private static final String REALM = "/admin/realms/parley/";

    static KeycloakAdmin of(URI keycloak, String password) {
        JsonNode answer = new TokenEndpoint(keycloak.resolve("/realms/master"))
                .token(Map.of(
                        "grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password));
        return new KeycloakAdmin(keycloak, answer.path("access_token").asText());
    }

    /** Makes a client that gets tokens for Parley by its secret and may speak for every provider; the user that it acts as. */
    JsonNode serviceAccount(String client, String secret) {
        String claim =
                "{\"name\": \"%s\", \"protocol\": \"openid-connect\", \"protocolMapper\": \"%s\", \"config\": %s}";
        send(
                "POST",
                "clients",
                ("{\"clientId\": \"%s\", \"secret\": \"%s\", \"publicClient\": false,"
                                + " \"serviceAccountsEnabled\": true, \"standardFlowEnabled\": false, \"protocolMappers\": [%s, %s]}")
                        .formatted(
                                client,
                                secret,
                                claim.formatted(
                                        "audience",
                                        "oidc-audience-mapper",
                                        "{\"included.custom.audience\": \"parley-api\", \"access.token.claim\": \"true\"}"),
                                claim.formatted(
                                        "providers",
                                        "oidc-hardcoded-claim-mapper",
                                        "{\"claim.name\": \"providers\", \"claim.value\": \"*\", \"jsonType.label\": \"String\","
                                                + " \"access.token.claim\": \"true\"}")));
        String id =
                send("GET", "clients?clientId=" + client, "").path(0).path("id").asText();
        return send("GET", "clients/" + id + "/service-account-user", "");
    }

    /** Gives a user roles of the realm. */
    void give(JsonNode user, List<String> roles) {
        ArrayNode all = EventJson.mapper().createArrayNode();
        roles.forEach(role -> all.add(send("GET", "roles/" + role, "")));
        send("POST", "users/" + user.path("id").asText() + "/role-mappings/realm", all.toString());
    }

    private JsonNode send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(keycloak.resolve(REALM + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return EventJson.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}

package io.parley.deploy.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Tokens of the realm's service accounts; their secrets are given as {@code PARLEY_…_SECRET} in the environment. */
final class Tokens {

    private static final String TOKEN = "/realms/%s/protocol/openid-connect/token";

    private Tokens() {}

    /** A token of one of the realm's own accounts, e.g. {@code reader}. */
    static String of(String account) throws IOException, InterruptedException {
        return of("parley-" + account, environment("PARLEY_" + account.toUpperCase(java.util.Locale.ROOT) + "_SECRET"));
    }

    /** A token by client credentials. */
    static String of(String client, String secret) throws IOException, InterruptedException {
        return token(
                "parley", Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /**
     * Makes a client with a service account that the realm does not have, for this test.
     *
     * @param json what it has beside id and secret
     */
    static String ofNewClient(String client, String json) throws IOException, InterruptedException {
        String admin = admin();
        String body = "{\"clientId\": \"" + client + "\", \"secret\": \"for-a-test\", \"publicClient\": false,"
                + " \"serviceAccountsEnabled\": true, \"standardFlowEnabled\": false, " + json + "}";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SecuredSystem.address("keycloak") + "/admin/realms/parley/clients"))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        int status =
                SecuredSystem.CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 201 && status != 409) {
            throw new IllegalStateException("Keycloak does not make the client " + client + ": " + status);
        }
        return of(client, "for-a-test");
    }

    /** A token of Keycloak's own admin, who makes what a test needs. */
    static String admin() throws IOException, InterruptedException {
        return token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        environment("KC_BOOTSTRAP_ADMIN_USERNAME"),
                        "password",
                        environment("KC_BOOTSTRAP_ADMIN_PASSWORD")));
    }

    private static String token(String realm, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SecuredSystem.address("keycloak") + TOKEN.formatted(realm)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = SecuredSystem.CLIENT.send(request, BodyHandlers.ofString());
        JsonNode json = EventJson.mapper().readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "Keycloak gives no token: " + json.path("error_description").asText());
        }
        return json.path("access_token").asText();
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}

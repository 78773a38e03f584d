package io.parley.cli.identity;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.CommandFailure;
import io.parley.events.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The endpoints of an issuer that give tokens (OAuth 2.0, RFC 6749 and RFC 8628), by Keycloak's addresses. */
public record TokenEndpoint(URI issuer) {

    /** The realm's client for the command. */
    public static final String COMMAND = "parley-cli";

    /** What the addresses of the endpoints have behind the issuer's. */
    public static final String BELOW_ISSUER = "/protocol/openid-connect";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What the issuer answered to a form: an object with a token, or with "error". */
    public JsonNode token(Map<String, String> form) {
        return post("/token", form);
    }

    /** The answer with a code that a person confirms in a browser. */
    public JsonNode device(Map<String, String> form) {
        return post("/auth/device", form);
    }

    private JsonNode post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + BELOW_ISSUER + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            return EventJson.mapper()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw CommandFailure.notRunning(issuer + " gives no token: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.notRunning("interrupted while waiting for " + issuer);
        }
    }

    /** Why there is no token, in the issuer's words. */
    public static String reason(JsonNode answer) {
        return answer.path("error_description").asText(answer.path("error").asText("it gave no token and no reason"));
    }
}

package io.parley.cli.login;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.identity.Logins;
import io.parley.cli.identity.TokenEndpoint;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Logs a person in by a code that is confirmed in a browser (RFC 8628), with a proof of possession (RFC 7636). */
final class DeviceLogin {

    private static final int VERIFIER_BYTES = 32;
    private static final long SLOWER_SECONDS = 5;

    private final TokenEndpoint endpoint;

    DeviceLogin(URI issuer) {
        this.endpoint = new TokenEndpoint(issuer);
    }

    /** Tells where to confirm, waits until it is done, and gives the login. */
    Logins.Login run(Consumer<String> tell) {
        String verifier = verifier();
        JsonNode started = endpoint.device(Map.of(
                "client_id",
                TokenEndpoint.COMMAND,
                "scope",
                "openid",
                "code_challenge",
                challenge(verifier),
                "code_challenge_method",
                "S256"));
        String code = started.path("device_code").asText("");
        if (code.isEmpty()) {
            throw CommandFailure.refused(endpoint.issuer() + " starts no login: " + TokenEndpoint.reason(started));
        }
        tell.accept("open " + started.path("verification_uri_complete").asText() + " in a browser and confirm the code "
                + started.path("user_code").asText());
        long interval = started.path("interval").asLong(SLOWER_SECONDS);
        Instant end = Instant.now().plusSeconds(started.path("expires_in").asLong(600));
        while (Instant.now().isBefore(end)) {
            pause(interval);
            JsonNode answer = endpoint.token(Map.of(
                    "grant_type",
                    "urn:ietf:params:oauth:grant-type:device_code",
                    "client_id",
                    TokenEndpoint.COMMAND,
                    "device_code",
                    code,
                    "code_verifier",
                    verifier));
            if (answer.hasNonNull("refresh_token")) {
                return new Logins.Login(
                        endpoint.issuer().toString(),
                        answer.path("refresh_token").asText());
            }
            switch (answer.path("error").asText()) {
                case "authorization_pending" -> {}
                case "slow_down" -> interval += SLOWER_SECONDS;
                default -> throw CommandFailure.refused("not logged in: " + TokenEndpoint.reason(answer));
            }
        }
        throw CommandFailure.refused("not logged in: the code was not confirmed in time");
    }

    private static void pause(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.refused("not logged in: interrupted");
        }
    }

    private static String verifier() {
        byte[] bytes = new byte[VERIFIER_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package io.parley.cli.identity;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.CommandFailure;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client with a secret of its own; its tokens are renewed before they end. */
public final class ServiceAccount implements TokenSource {

    private static final Duration BEFORE_THE_END = Duration.ofSeconds(20);

    private final TokenEndpoint endpoint;
    private final String client;
    private final String secret;
    private @Nullable String token;
    private Instant good = Instant.EPOCH;

    ServiceAccount(URI issuer, String client, String secret) {
        this.endpoint = new TokenEndpoint(issuer);
        this.client = client;
        this.secret = secret;
    }

    /** The account that PARLEY_ISSUER, PARLEY_CLIENT_ID and PARLEY_CLIENT_SECRET name; empty without an issuer. */
    public static Optional<TokenSource> of(Map<String, String> environment) {
        String issuer = environment.get("PARLEY_ISSUER");
        if (issuer == null || issuer.isBlank()) {
            return Optional.empty();
        }
        String client = environment.get("PARLEY_CLIENT_ID");
        String secret = environment.get("PARLEY_CLIENT_SECRET");
        if (client == null || secret == null) {
            throw CommandFailure.usage("PARLEY_ISSUER is set, but PARLEY_CLIENT_ID or PARLEY_CLIENT_SECRET is not");
        }
        return Optional.of(new ServiceAccount(URI.create(issuer), client, secret));
    }

    @Override
    public synchronized String token() {
        String last = token;
        if (last != null && Instant.now().isBefore(good)) {
            return last;
        }
        JsonNode answer = endpoint.token(
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
        String fresh = answer.path("access_token").asText("");
        if (fresh.isEmpty()) {
            throw CommandFailure.refused(
                    endpoint.issuer() + " gives the client " + client + " no token: " + TokenEndpoint.reason(answer));
        }
        good = Instant.now().plusSeconds(answer.path("expires_in").asLong(60)).minus(BEFORE_THE_END);
        token = fresh;
        return fresh;
    }
}

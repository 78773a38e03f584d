package io.parley.cli.identity;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.CommandFailure;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens of a person who has logged in; each renewal is kept, since the issuer accepts a refresh token once. */
final class PersonalTokens implements TokenSource {

    private final Logins logins;
    private final int base;
    private @Nullable String token;
    private Instant good = Instant.EPOCH;

    PersonalTokens(Logins logins, int base) {
        this.logins = logins;
        this.base = base;
    }

    @Override
    public synchronized String token() {
        String last = token;
        if (last != null && Instant.now().isBefore(good)) {
            return last;
        }
        Logins.Login login = logins.at(base).orElseThrow(() -> CommandFailure.refused("log in by \"parley login\""));
        JsonNode answer = new TokenEndpoint(URI.create(login.issuer()))
                .token(Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        TokenEndpoint.COMMAND,
                        "refresh_token",
                        login.refreshToken()));
        String fresh = answer.path("access_token").asText("");
        if (fresh.isEmpty()) {
            logins.forget(base);
            throw CommandFailure.refused(
                    "the login is over (" + TokenEndpoint.reason(answer) + "); log in again by \"parley login\"");
        }
        logins.keep(
                base,
                new Logins.Login(login.issuer(), answer.path("refresh_token").asText()));
        good = Instant.now().plusSeconds(answer.path("expires_in").asLong(60) / 2);
        token = fresh;
        return fresh;
    }
}

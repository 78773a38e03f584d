package io.parley.foundation.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads lists of names that an identity provider put into a token. */
public final class TokenClaim {

    private TokenClaim() {}

    /** The texts of a claim; none where the caller has no token, or his token no such claim. */
    public static List<String> texts(SecurityIdentity caller, String claim) {
        return caller.getPrincipal() instanceof JsonWebToken token ? texts(token.getClaim(claim)) : List.of();
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(TokenClaim::text).toList();
        }
        return value == null ? List.of() : List.of(text(value));
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}

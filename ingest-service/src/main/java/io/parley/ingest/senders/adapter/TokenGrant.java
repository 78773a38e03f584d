package io.parley.ingest.senders.adapter;

import io.parley.ingest.senders.application.SendersConfig;
import io.parley.ingest.senders.domain.Grant;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads from the caller's token for whom it may speak. Where nobody is asked who they are, for everybody. */
@ApplicationScoped
public class TokenGrant {

    private final SecurityIdentity caller;
    private final String claim;

    @Inject
    TokenGrant(SecurityIdentity caller, SendersConfig config) {
        this.caller = caller;
        this.claim = config.claim();
    }

    /** The grant of the request under way; to be asked before its work leaves the request's own thread. */
    public Grant current() {
        if (caller.isAnonymous()) {
            return new Grant.Everybody();
        }
        return caller.getPrincipal() instanceof JsonWebToken token
                ? Grant.of(texts(token.getClaim(claim)))
                : Grant.of(List.of());
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(TokenGrant::text).toList();
        }
        return value == null ? List.of() : List.of(text(value));
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}

package io.parley.timeline.login.adapter;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Until when what the caller showed is good: his token, or the one behind his session. */
@RequestScoped
public class LoginEnd {

    private final SecurityIdentity identity;

    @Inject
    LoginEnd(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Empty where nobody is asked who he is. */
    public Optional<Instant> at() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0
                ? Optional.of(Instant.ofEpochSecond(token.getExpirationTime()))
                : Optional.empty();
    }
}

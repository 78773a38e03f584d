package io.parley.timeline.system;

import io.parley.foundation.access.Roles;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Callers by name, as tokens of an identity provider would make them; a request without a name is nobody's, as ever. */
@ApplicationScoped
public class NamedCallers implements HttpAuthenticationMechanism {

    static final String HEADER = "X-Test-Caller";

    /** The group that member is in. */
    static final String GROUP = "ceasefire-desk";

    private record Known(String role, Set<String> groups) {}

    private static final Map<String, Known> CALLERS = Map.of(
            "operator", new Known(Roles.OPERATOR, Set.of()),
            "member", new Known(Roles.ANALYST, Set.of("/" + GROUP)),
            "outsider", new Known(Roles.ANALYST, Set.of("/trade-desk")),
            "groupless", new Known(Roles.ANALYST, Set.of()),
            "publisher", new Known(Roles.PUBLISHER, Set.of()));

    private record Token(String name, Set<String> groups) implements JsonWebToken {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("groups", "exp");
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The interface leaves the type to who asks.
        public <T> @Nullable T getClaim(String claim) {
            return (T)
                    switch (claim) {
                        case "groups" -> groups;
                        case "exp" -> Instant.now().plus(Duration.ofHours(1)).getEpochSecond();
                        default -> null;
                    };
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        Known known = CALLERS.get(String.valueOf(context.request().getHeader(HEADER)));
        return known == null
                ? Uni.createFrom().nullItem()
                : Uni.createFrom()
                        .item(QuarkusSecurityIdentity.builder()
                                .setPrincipal(new Token(context.request().getHeader(HEADER), known.groups()))
                                .addRole(known.role())
                                .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }
}

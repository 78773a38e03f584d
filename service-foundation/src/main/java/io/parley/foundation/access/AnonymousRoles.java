package io.parley.foundation.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives callers every role where nobody is asked who they are; leaves token holders as they are. */
@ApplicationScoped
public class AnonymousRoles implements SecurityIdentityAugmentor {

    private final AccessGate gate;

    @Inject
    AnonymousRoles(AccessGate gate) {
        this.gate = gate;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!identity.isAnonymous() || gate.mode() instanceof AccessMode.Authenticated) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addRole(Roles.PUBLISHER)
                        .addRole(Roles.ANALYST)
                        .addRole(Roles.OPERATOR)
                        .addRole(Roles.MONITOR)
                        .build());
    }
}

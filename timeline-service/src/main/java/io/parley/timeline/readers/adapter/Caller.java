package io.parley.timeline.readers.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.access.TokenClaim;
import io.parley.timeline.readers.application.ReadersConfig;
import io.parley.timeline.readers.domain.Reader;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Whom a request is answered. Where nobody is asked who he is, every caller has an operator's role. */
@RequestScoped
public class Caller {

    private static final String WITHOUT_LOGIN = "without login";

    private final SecurityIdentity identity;
    private final String claim;

    @Inject
    Caller(SecurityIdentity identity, ReadersConfig config) {
        this.identity = identity;
        this.claim = config.claim();
    }

    /** To be asked before the work leaves the request's own thread. */
    public Reader reader() {
        return identity.hasRole(Roles.OPERATOR) ? Reader.OF_ALL : Reader.in(TokenClaim.texts(identity, claim));
    }

    /** Whether the caller may change what everybody sees. */
    public boolean isOperator() {
        return identity.hasRole(Roles.OPERATOR);
    }

    /** Whether the caller has said who he is. */
    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    /** What the caller is called in records of what he did. */
    public String name() {
        return identity.isAnonymous() || identity.getPrincipal().getName().isEmpty()
                ? WITHOUT_LOGIN
                : identity.getPrincipal().getName();
    }

    /** Whether the caller hands in articles, and so may ask what became of any. */
    public boolean isPublisher() {
        return identity.hasRole(Roles.PUBLISHER);
    }
}

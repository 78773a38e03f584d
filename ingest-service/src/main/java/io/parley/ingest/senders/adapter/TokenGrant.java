package io.parley.ingest.senders.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.access.TokenClaim;
import io.parley.ingest.senders.application.SendersConfig;
import io.parley.ingest.senders.domain.Grant;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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

    /** The same for who asks what became of articles: operators may of every one. */
    public Grant ofReader() {
        return caller.hasRole(Roles.OPERATOR) ? new Grant.Everybody() : current();
    }

    /** The grant of the request under way; to be asked before its work leaves the request's own thread. */
    public Grant current() {
        if (caller.isAnonymous()) {
            return new Grant.Everybody();
        }
        return Grant.of(TokenClaim.texts(caller, claim));
    }
}

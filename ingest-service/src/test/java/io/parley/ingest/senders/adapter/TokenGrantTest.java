package io.parley.ingest.senders.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.foundation.access.Roles;
import io.parley.ingest.senders.domain.Grant;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.junit.jupiter.api.Test;

class TokenGrantTest {

    private static SecurityIdentity with(String role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("desk"))
                .addRole(role)
                .build();
    }

    private static TokenGrant of(SecurityIdentity caller) {
        return new TokenGrant(caller, () -> "providers");
    }

    @Test
    void an_operator_reads_what_became_of_every_article_and_speaks_for_nobody() {
        TokenGrant operator = of(with(Roles.OPERATOR));
        assertThat(operator.ofReader()).isEqualTo(new Grant.Everybody());
        assertThat(operator.current().covers("meridian")).isFalse();
    }

    @Test
    void a_publisher_reads_of_those_he_speaks_for_alone() {
        assertThat(of(with(Roles.PUBLISHER)).ofReader().covers("meridian")).isFalse();
    }

    @Test
    void where_nobody_is_asked_who_he_is_everybody_reads_of_every_article() {
        SecurityIdentity nobody =
                QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        assertThat(of(nobody).ofReader()).isEqualTo(new Grant.Everybody());
    }
}

package io.parley.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.foundation.access.AccessMode.Authenticated;
import io.parley.foundation.access.AccessMode.OpenByDecision;
import io.parley.foundation.access.AccessMode.OpenOnLoopback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessModeTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "localhost", "::1"})
    void a_service_on_loopback_is_open_to_its_own_machine(String host) {
        assertThat(AccessMode.of(host, false, false)).isInstanceOf(OpenOnLoopback.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3", "name.invalid"})
    void a_service_that_others_can_reach_does_not_start_without_authentication(String host) {
        assertThatThrownBy(() -> AccessMode.of(host, false, false))
                .hasMessageContaining(host)
                .hasMessageContaining("quarkus.oidc.auth-server-url")
                .hasMessageContaining("parley.security.anonymous");
    }

    @Test
    void an_operator_may_decide_to_serve_everybody() {
        assertThat(AccessMode.of("0.0.0.0", false, true)).isEqualTo(new OpenByDecision("0.0.0.0"));
    }

    @Test
    void with_a_token_server_tokens_decide_everywhere() {
        assertThat(AccessMode.of("0.0.0.0", true, false)).isInstanceOf(Authenticated.class);
        assertThat(AccessMode.of("127.0.0.1", true, true)).isInstanceOf(Authenticated.class);
    }
}

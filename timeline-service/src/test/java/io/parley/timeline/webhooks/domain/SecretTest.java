package io.parley.timeline.webhooks.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void a_request_is_signed_as_standard_webhooks_has_it() {
        Secret secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.signature(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void no_two_secrets_are_the_same_and_none_is_logged() {
        assertThat(Secret.fresh().text()).isNotEqualTo(Secret.fresh().text());
        assertThat(Secret.fresh().toString()).isEqualTo("whsec_…");
        assertThatThrownBy(() -> new Secret("guessed")).isInstanceOf(IllegalArgumentException.class);
    }
}

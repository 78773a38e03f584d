package io.parley.system.logins;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.platform.LocalPlatform;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.Test;

/** The services show Kafka passwords (SASL_SSL, SCRAM-SHA-512), as in containers and on Kubernetes. */
class PasswordLoginTest extends GuardedJourney {

    @Override
    KafkaLogin login(LocalPlatform platform) {
        return new PasswordLogin(KafkaLogin.newSecrets());
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> KafkaClient.topics(client(PasswordLogin.as("parley-ingest", "a-guess"))))
                .isInstanceOf(SaslAuthenticationException.class);
    }
}

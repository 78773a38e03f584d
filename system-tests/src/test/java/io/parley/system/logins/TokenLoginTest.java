package io.parley.system.logins;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.cli.system.Service;
import io.parley.platform.LocalPlatform;
import java.util.Map;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The services show Kafka tokens of a real Keycloak (SASL_SSL, OAUTHBEARER) that they ask for by their client credentials. */
@Tag("secured")
class TokenLoginTest extends GuardedJourney {

    private RealmOfServices realm;
    private TokenLogin login;

    @Override
    KafkaLogin login(LocalPlatform platform) {
        Map<Service, String> secrets = KafkaLogin.newSecrets();
        realm = RealmOfServices.start(platform, secrets);
        login = new TokenLogin(realm.issuer(), secrets);
        System.setProperty(TokenLogin.ALLOWED, login.tokens());
        return login;
    }

    @Override
    void endLogin() {
        System.clearProperty(TokenLogin.ALLOWED);
        if (realm != null) {
            realm.close();
        }
    }

    @Test
    void a_token_for_somebody_else_is_refused() {
        assertThatThrownBy(() -> KafkaClient.topics(client(login.as("parley-reader", realm.readerSecret()))))
                .isInstanceOf(SaslAuthenticationException.class)
                .hasMessageContaining("invalid_token");
    }
}

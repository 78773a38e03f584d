package io.parley.system.logins;

import io.parley.cli.system.Service;
import io.parley.platform.kafka.LoginListener;
import java.net.URI;
import java.util.Map;

/** OAUTHBEARER: each service asks the identity provider for a token in its own name; as deploy/compose-tokens.yml sets it up. */
record TokenLogin(URI issuer, Map<Service, String> secrets) implements KafkaLogin {

    static final String AUDIENCE = "parley-kafka";

    /** Kafka asks no address that this property of the JVM does not name. */
    static final String ALLOWED = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    private static final String SECURITY = "org.apache.kafka.common.security.oauthbearer.";
    private static final String MODULE = SECURITY + "OAuthBearerLoginModule required;";

    @Override
    public Map<String, String> brokerSettings() {
        String ours = LoginListener.PREFIX + "oauthbearer.";
        return Map.of(
                "sasl.enabled.mechanisms",
                "OAUTHBEARER",
                ours + "sasl.jaas.config",
                MODULE,
                ours + "sasl.server.callback.handler.class",
                SECURITY + "OAuthBearerValidatorCallbackHandler",
                "sasl.oauthbearer.jwks.endpoint.url",
                keys(),
                "sasl.oauthbearer.expected.issuer",
                issuer.toString(),
                "sasl.oauthbearer.expected.audience",
                AUDIENCE,
                "sasl.oauthbearer.sub.claim.name",
                "azp");
    }

    @Override
    public Map<String, String> brokerEnvironment() {
        return Map.of("JAVA_TOOL_OPTIONS", "-D" + ALLOWED + "=" + keys());
    }

    @Override
    public Map<String, String> environment(Service service) {
        return as(KafkaLogin.account(service), secrets.get(service));
    }

    /** Any client of the realm. */
    Map<String, String> as(String client, String secret) {
        return Map.of(
                "KAFKA_SASL_MECHANISM",
                "OAUTHBEARER",
                "KAFKA_SASL_JAAS_CONFIG",
                MODULE,
                "KAFKA_SASL_LOGIN_CALLBACK_HANDLER_CLASS",
                SECURITY + "OAuthBearerLoginCallbackHandler",
                "KAFKA_SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL",
                tokens(),
                "KAFKA_SASL_OAUTHBEARER_SUB_CLAIM_NAME",
                "azp",
                "KAFKA_SASL_OAUTHBEARER_CLIENT_CREDENTIALS_CLIENT_ID",
                client,
                "KAFKA_SASL_OAUTHBEARER_CLIENT_CREDENTIALS_CLIENT_SECRET",
                secret,
                "JAVA_TOOL_OPTIONS",
                "-D" + ALLOWED + "=" + tokens());
    }

    /** Where tokens are asked for. */
    String tokens() {
        return issuer + "/protocol/openid-connect/token";
    }

    private String keys() {
        return issuer + "/protocol/openid-connect/certs";
    }
}

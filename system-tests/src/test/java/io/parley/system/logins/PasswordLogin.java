package io.parley.system.logins;

import io.parley.cli.system.Service;
import io.parley.platform.kafka.LoginListener;
import java.util.Map;

/** SCRAM: each service has a password. */
record PasswordLogin(Map<Service, String> secrets) implements KafkaLogin {

    private static final String MODULE = "org.apache.kafka.common.security.scram.ScramLoginModule required";

    @Override
    public Map<String, String> brokerSettings() {
        return Map.of(
                "sasl.enabled.mechanisms",
                "SCRAM-SHA-512",
                LoginListener.PREFIX + "scram-sha-512.sasl.jaas.config",
                MODULE + ";");
    }

    @Override
    public Map<String, String> brokerEnvironment() {
        return Map.of();
    }

    @Override
    public Map<String, String> environment(Service service) {
        return as(KafkaLogin.account(service), secrets.get(service));
    }

    /** Anybody with any password. */
    static Map<String, String> as(String account, String password) {
        return Map.of(
                "KAFKA_SASL_MECHANISM",
                "SCRAM-SHA-512",
                "KAFKA_SASL_JAAS_CONFIG",
                "%s username=\"%s\" password=\"%s\";".formatted(MODULE, account, password));
    }
}

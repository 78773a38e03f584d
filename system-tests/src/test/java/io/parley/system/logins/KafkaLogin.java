package io.parley.system.logins;

import io.parley.cli.system.Service;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How the services show the broker who they are. */
interface KafkaLogin {

    /** The secret of each service. */
    Map<Service, String> secrets();

    /** What the listener has to know, in Kafka's own names. */
    Map<String, String> brokerSettings();

    /** What the broker's process finds in its environment. */
    Map<String, String> brokerEnvironment();

    /** What a service is set up with, as its container is. */
    Map<String, String> environment(Service service);

    /** The name of a service's account. */
    static String account(Service service) {
        return "parley-" + service.name().toLowerCase(Locale.ROOT);
    }

    /** A secret for each service, made by chance. */
    static Map<Service, String> newSecrets() {
        Map<Service, String> secrets = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            secrets.put(service, UUID.randomUUID().toString());
        }
        return secrets;
    }
}

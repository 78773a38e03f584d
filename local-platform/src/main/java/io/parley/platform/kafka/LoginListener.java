package io.parley.platform.kafka;

import java.util.Map;
import java.util.Properties;

/**
 * A second listener of a broker, for clients that come over TLS and log in. The first one stays open, and who comes there may do
 * everything; here an account may do what it was given.
 *
 * @param port the port of the loopback address
 * @param settings the broker's own, as Kafka names them: certificate, mechanisms, how each asks
 * @param environment of the broker's process
 */
public record LoginListener(int port, Map<String, String> settings, Map<String, String> environment) {

    /** The listener's name, in lower case, which goes before the settings that are its alone. */
    public static final String PREFIX = "listener.name.clients.";

    private static final String NAME = "CLIENTS";

    public LoginListener {
        settings = Map.copyOf(settings);
        environment = Map.copyOf(environment);
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    void addTo(Properties all) {
        String own = "," + NAME + "://" + bootstrapServers();
        for (String listeners : new String[] {"listeners", "advertised.listeners"}) {
            all.setProperty(listeners, all.getProperty(listeners) + own);
        }
        all.setProperty(
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT," + NAME + ":SASL_SSL");
        all.setProperty("inter.broker.listener.name", "PLAINTEXT");
        all.setProperty("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        all.setProperty("super.users", "User:ANONYMOUS");
        settings.forEach(all::setProperty);
    }
}

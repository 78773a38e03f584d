package io.parley.system.logins;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;

/** A client of the broker that is set up by a service's environment. */
final class KafkaClient {

    private static final String PREFIX = "KAFKA_";

    /** Somewhat longer than a busy machine needs for a handshake. */
    private static final int LONGEST_MILLIS = 20_000;

    private KafkaClient() {}

    /** Asks for the names of the topics that it may know. */
    static List<String> topics(Map<String, String> environment) throws Exception {
        try (Admin admin = Admin.create(settings(environment))) {
            return List.copyOf(done(admin.listTopics().names()));
        }
    }

    /** Asks for a topic to be made. */
    static void makeTopic(Map<String, String> environment, String name) throws Exception {
        try (Admin admin = Admin.create(settings(environment))) {
            done(admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all());
        }
    }

    private static Map<String, Object> settings(Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                settings.put(
                        name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        settings.put("default.api.timeout.ms", LONGEST_MILLIS);
        settings.put("request.timeout.ms", LONGEST_MILLIS / 2);
        return settings;
    }

    private static <T> T done(KafkaFuture<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}

package io.parley.foundation.topics;

import io.parley.events.kafka.KafkaAccounts;
import io.parley.events.kafka.KafkaTopics;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * Creates the declared topics on a broker and ends: containers and Kubernetes run it before the services, from any
 * service's image. {@code KAFKA_BOOTSTRAP_SERVERS} names the broker, and every other {@code KAFKA_…} variable is a
 * setting of the client as for the services ({@code KAFKA_SECURITY_PROTOCOL}); {@code PARLEY_TOPICS_SIZING} names a sizing
 * of the declaration (default {@code laptop}). A declared account whose password is given, {@code PARLEY_INGEST_KAFKA_PASSWORD},
 * gets that password (SCRAM) and its rights. Exit code 0 when every topic is there, 1 when the broker refused, 2 when a
 * setting is wrong.
 */
public final class CreateTopics {
    private static final String PREFIX = "KAFKA_";
    private static final String BROKER = "KAFKA_BOOTSTRAP_SERVERS";
    private static final String SIZING = "PARLEY_TOPICS_SIZING";

    private CreateTopics() {}

    public static void main(String[] args) {
        System.exit(run(System.getenv()));
    }

    private static int run(Map<String, String> environment) {
        String servers = environment.getOrDefault(BROKER, "");
        if (servers.isBlank()) {
            System.err.println(BROKER + " is not set: it names the Kafka broker, as host:port");
            return 2;
        }
        String sizing = Optional.ofNullable(environment.get(SIZING)).orElse("laptop");
        KafkaTopics declared = KafkaTopics.declared();
        if (!declared.sizings().containsKey(sizing)) {
            System.err.println(SIZING + " is " + sizing + ", which is none of "
                    + declared.sizings().keySet());
            return 2;
        }
        return create(
                clientSettings(environment),
                new TopicPlan(declared, sizing),
                AccountPlan.of(KafkaAccounts.declared(), environment));
    }

    /** The variables as Kafka names its settings. */
    static Map<String, Object> clientSettings(Map<String, String> environment) {
        Map<String, Object> settings = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                settings.put(
                        name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return settings;
    }

    private static int create(Map<String, Object> settings, TopicPlan plan, AccountPlan accounts) {
        try (Admin admin = Admin.create(settings)) {
            var missing = plan.missing(admin.listTopics().names().get());
            admin.createTopics(missing).all().get();
            missing.forEach(topic -> System.out.println("created " + topic.name()));
            System.out.println("all " + plan.names().size() + " topics are there");
            create(admin, accounts);
            return 0;
        } catch (ExecutionException e) {
            System.err.println("the broker at " + settings.get("bootstrap.servers") + " refused: "
                    + Optional.ofNullable(e.getCause()).orElse(e).getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void create(Admin admin, AccountPlan plan) throws ExecutionException, InterruptedException {
        if (!plan.accounts().isEmpty()) {
            admin.alterUserScramCredentials(plan.credentials()).all().get();
            admin.createAcls(plan.rights()).all().get();
            System.out.println("accounts: "
                    + plan.accounts().stream().map(KafkaAccounts.Account::name).toList());
        }
    }
}

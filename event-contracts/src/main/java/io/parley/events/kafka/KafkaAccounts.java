package io.parley.events.kafka;

import io.parley.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The account of each service on Kafka and what it may do there, read from {@code kafka-accounts.json}. */
public record KafkaAccounts(List<Account> accounts) {

    public KafkaAccounts {
        accounts = List.copyOf(accounts);
    }

    /** The account of one service. */
    public record Account(String name, List<Right> rights) {
        public Account {
            rights = List.copyOf(rights);
        }
    }

    /**
     * What an account may do with one resource.
     *
     * @param type {@code topic} or {@code group}
     * @param prefix whether every resource is meant whose name begins so
     * @param operations as Strimzi spells them ({@code DescribeConfigs})
     */
    public record Right(String type, String name, boolean prefix, List<String> operations) {
        public Right {
            operations = List.copyOf(operations);
        }
    }

    /** Reads the declaration from the class path. */
    public static KafkaAccounts declared() {
        try (InputStream in = KafkaAccounts.class.getResourceAsStream("/io/parley/events/kafka-accounts.json")) {
            return EventJson.mapper().readValue(in, KafkaAccounts.class);
        } catch (IOException e) {
            throw new UncheckedIOException("kafka-accounts.json cannot be read", e);
        }
    }
}

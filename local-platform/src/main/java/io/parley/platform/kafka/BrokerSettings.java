package io.parley.platform.kafka;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a one-node KRaft cluster on the loopback address, small and quick to start.
 *
 * @param login null where nobody has to log in
 */
record BrokerSettings(
        Path logFolder,
        int port,
        int controllerPort,
        int maxMessageBytes,
        @Nullable LoginListener login) {

    private static final String HOST = "127.0.0.1:";

    Properties toProperties() {
        Properties all = new Properties();
        all.setProperty("process.roles", "broker,controller");
        all.setProperty("node.id", "1");
        all.setProperty("listeners", "PLAINTEXT://" + HOST + port + ",CONTROLLER://" + HOST + controllerPort);
        all.setProperty("advertised.listeners", "PLAINTEXT://" + HOST + port);
        all.setProperty("controller.listener.names", "CONTROLLER");
        all.setProperty("controller.quorum.voters", "1@" + HOST + controllerPort);
        all.setProperty("log.dirs", logFolder.toString());
        all.setProperty("auto.create.topics.enable", "false");
        messageSize(all);
        oneReplica(all);
        small(all);
        if (login != null) {
            login.addTo(all);
        }
        return all;
    }

    private void messageSize(Properties all) {
        String most = Integer.toString(maxMessageBytes);
        all.setProperty("message.max.bytes", most);
        all.setProperty("replica.fetch.max.bytes", most);
        all.setProperty("socket.request.max.bytes", "104857600");
    }

    private static void oneReplica(Properties all) {
        for (String internal :
                new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            all.setProperty(internal + ".replication.factor", "1");
            all.setProperty(internal + ".num.partitions", "4");
        }
        all.setProperty("transaction.state.log.min.isr", "1");
        all.setProperty("share.coordinator.state.topic.min.isr", "1");
        // A broker that was killed counts as alive for so long, and the next one cannot register before.
        all.setProperty("broker.session.timeout.ms", "3000");
        all.setProperty("broker.heartbeat.interval.ms", "500");
        all.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    private static void small(Properties all) {
        all.setProperty("num.network.threads", "2");
        all.setProperty("num.io.threads", "4");
        all.setProperty("background.threads", "2");
        all.setProperty("log.cleaner.dedupe.buffer.size", "16777216");
    }

    /** Writes the settings where the broker reads them. */
    Path write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            toProperties().store(writer, "Written at every start; changes here are lost.");
        }
        return file;
    }
}

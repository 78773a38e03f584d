package io.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.events.kafka.KafkaTopics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPlatformTest {

    @Test
    void the_shared_broker_has_every_declared_topic_with_its_partitions() throws Exception {
        KafkaTopics declared = KafkaTopics.declared();
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", LocalPlatform.shared().bootstrapServers()))) {
            Map<String, TopicDescription> present = admin.describeTopics(declared.topics().stream()
                            .map(KafkaTopics.KafkaTopic::name)
                            .toList())
                    .allTopicNames()
                    .get();
            assertThat(present.values())
                    .hasSize(declared.topics().size())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(6));
        }
    }

    @Test
    void a_message_of_eight_mebibytes_passes() throws Exception {
        SharedPlatform shared = LocalPlatform.shared();
        shared.topics().recreate();
        Probe probe = new Probe(shared.bootstrapServers(), shared.databases());
        String large = "x".repeat(8 * 1024 * 1024);
        probe.send(KafkaTopics.ARTICLES, "a", large);
        assertThat(probe.receive(KafkaTopics.ARTICLES, 1)).containsExactly(large);
    }

    @Test
    void postgres_is_durable_and_listens_on_the_loopback_address_only() throws SQLException {
        SharedPlatform shared = LocalPlatform.shared();
        Probe probe = new Probe(shared.bootstrapServers(), shared.databases());
        for (String setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
            assertThat(probe.query("postgres", "SHOW " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(probe.query("postgres", "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(probe.query("postgres", "SHOW server_version")).startsWith("18.");
    }

    @Test
    void a_fresh_database_is_empty_again() throws SQLException {
        SharedPlatform shared = LocalPlatform.shared();
        Probe probe = new Probe(shared.bootstrapServers(), shared.databases());
        shared.databases().createFresh("fresh");
        probe.execute("fresh", "CREATE TABLE kept (n int)");
        shared.databases().createFresh("fresh");
        assertThat(probe.query("fresh", "SELECT count(*) FROM pg_tables WHERE tablename = 'kept'"))
                .isEqualTo("0");
    }

    @Test
    void a_restart_keeps_records_and_rows_and_a_second_start_meanwhile_is_refused(@TempDir Path folder)
            throws SQLException, ExecutionException, InterruptedException {
        try (LocalPlatform platform = LocalPlatform.start(folder, PlatformPorts.free())) {
            Probe probe = Probe.of(platform);
            probe.send(KafkaTopics.CLAIMS, "a", "kept");
            platform.postgres().databases().createMissing("kept");
            probe.execute("kept", "CREATE TABLE kept AS SELECT 7 AS n");
            assertThatThrownBy(() -> LocalPlatform.start(folder, PlatformPorts.free()))
                    .isInstanceOf(PlatformException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        try (LocalPlatform platform = LocalPlatform.start(folder, PlatformPorts.free())) {
            Probe probe = Probe.of(platform);
            assertThat(probe.receive(KafkaTopics.CLAIMS, 1)).containsExactly("kept");
            platform.postgres().databases().createMissing("kept");
            assertThat(probe.query("kept", "SELECT n FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void what_a_data_folder_holds_is_its_owners_alone(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("data");
        Path older = Files.createDirectories(folder.resolve("kafka"));
        Files.setPosixFilePermissions(older, PosixFilePermissions.fromString("rwxr-xr-x"));
        LocalPlatform.start(folder, PlatformPorts.free()).close();
        for (String part : new String[] {"kafka", "postgres", "logs"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(part))))
                    .as(part)
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_port_in_use_is_named(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PlatformPorts ports = new PlatformPorts(taken.getLocalPort(), 0);
            assertThatThrownBy(() -> LocalPlatform.start(folder, ports))
                    .isInstanceOf(PlatformException.class)
                    .hasMessage("port " + taken.getLocalPort() + ", wanted for Kafka, is in use");
        }
    }
}

package io.parley.system.logins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.ingest.ArticleFile;
import io.parley.cli.system.Service;
import io.parley.events.EventJson;
import io.parley.platform.LocalPlatform;
import io.parley.platform.PlatformPorts;
import io.parley.system.journeys.Ninjs;
import io.parley.system.running.RunningParley;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds for services that come over TLS and log in, whatever they show of themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GuardedJourney {

    private static final String STORY = "samples/stories/20-port-talks-open.json";

    /** A word that stands nowhere but in what this test sends. */
    private static final String MARK = "Quexilmark";

    @TempDir
    private static Path folder;

    private LocalPlatform platform;
    private GuardedParley guarded;
    private KafkaLogin login;

    /** How the services log in; called once the database is there. */
    abstract KafkaLogin login(LocalPlatform platform) throws Exception;

    /** Ends what the way of logging in has started. */
    void endLogin() {}

    @BeforeAll
    void start() throws Exception {
        platform = LocalPlatform.start(folder.resolve("platform"), PlatformPorts.free());
        login = login(platform);
        guarded = GuardedParley.start(platform, folder, login);
    }

    @AfterAll
    void stop() {
        if (guarded != null) {
            guarded.close();
        }
        endLogin();
        if (platform != null) {
            platform.close();
        }
    }

    /** What a client is set up with that comes by the guarded door. */
    final Map<String, String> client(Map<String, String> shown) {
        return guarded.clientEnvironment(shown);
    }

    private Map<String, String> ingest() {
        return client(login.environment(Service.INGEST));
    }

    @Test
    void an_article_goes_from_ingest_to_its_view() throws Exception {
        RunningParley parley = guarded.parley();
        JsonNode topic = EventJson.mapper()
                .readTree(RunningParley.projectFile("samples/topics/westhaven-port.json")
                        .toFile());
        parley.define(topic);
        parley.take(ArticleFile.at(RunningParley.projectFile(STORY)));
        assertThat(parley.show("westhaven-port").get("claims")).isNotEmpty();
    }

    /** An article, and requests that are refused for what stands in them. */
    @Test
    void the_words_of_what_was_sent_are_in_no_log() throws Exception {
        RunningParley parley = guarded.parley();
        Ninjs article = new Ninjs("urn:secret:1", "Quayside Wire", "1", "2025-03-04T09:00:00Z");
        parley.take(article.usable(
                "Talks on " + MARK,
                "Harbour pilots of Westhaven met the port company. \"" + MARK + " or nothing,\" they said."));
        for (String broken : List.of(
                "{\"uri\": \"urn:secret:2\", \"pubstatus\": \"" + MARK + "\"}",
                "{\"uri\": \"urn:secret:3\", \"versioncreated\": \"" + MARK + "\", \"headline\": \"H\"}",
                "{\"headline\": \"" + MARK)) {
            parley.ingest().send(broken.getBytes(StandardCharsets.UTF_8), "application/json", Map.of());
        }
        try (Stream<Path> logs = Files.list(guarded.logs())) {
            assertThat(logs)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(log -> assertThat(log).content().doesNotContain(MARK));
        }
    }

    @Test
    void every_connection_of_the_services_to_the_database_is_encrypted() throws SQLException {
        Set<String> connections = new TreeSet<>();
        try (Connection connection = platform.postgres().databases().connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT usename || ' ' || ssl FROM pg_stat_ssl"
                        + " JOIN pg_stat_activity USING (pid) WHERE usename LIKE 'parley%'")) {
            while (rows.next()) {
                connections.add(rows.getString(1));
            }
        }
        assertThat(connections).containsExactly("parley_ingest true", "parley_timeline true");
    }

    @Test
    void an_account_sees_and_does_what_it_was_given_and_nothing_else() throws Exception {
        assertThat(KafkaClient.topics(ingest())).containsExactly("parley.articles");
        assertThatThrownBy(() -> KafkaClient.makeTopic(ingest(), "of-ingest"))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_is_not_trusted() throws Exception {
        Map<String, String> misled = new HashMap<>(ingest());
        misled.put(
                "KAFKA_SSL_TRUSTSTORE_LOCATION",
                ServerCertificate.in(folder, "somebody-else").certificate().toString());
        assertThatThrownBy(() -> KafkaClient.topics(misled)).isInstanceOf(SslAuthenticationException.class);
    }

    @Test
    void who_comes_without_tls_is_not_heard() {
        Map<String, String> open = new HashMap<>(ingest());
        open.put("KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT");
        assertThatThrownBy(() -> KafkaClient.topics(open)).isInstanceOf(TimeoutException.class);
    }
}

package io.parley.system.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.IngestClient;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.ingest.ArticleFile;
import io.parley.events.EventJson;
import io.parley.system.running.ComposeParley;
import io.parley.system.running.RunningParley;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dashboards and alerts as the Prometheus of docker-compose.yml answers and reads them. */
@Tag("docker")
class PrometheusTest {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** One for all questions: each client keeps its connection, and Prometheus lets no more than 512 in. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void observe_one_article() throws Exception {
        ComposeParley.ensureObserved();
        RunningParley parley =
                new RunningParley(new IngestClient(ComposeParley.INGEST), new TimelineClient(ComposeParley.TIMELINE));
        parley.define(EventJson.mapper()
                .readTree(RunningParley.projectFile("samples/topics/westhaven-port.json")
                        .toFile()));
        parley.take(ArticleFile.at(RunningParley.projectFile("samples/stories/20-port-talks-open.json")));
    }

    @Test
    void the_metrics_of_every_service_are_read() {
        Awaitility.await().atMost(LONGEST).untilAsserted(() -> assertThat(
                        ask("/api/v1/targets").at("/data/activeTargets"))
                .hasSize(3)
                .allSatisfy(target -> assertThat(target.path("health").asText())
                        .as(target.path("lastError").asText())
                        .isEqualTo("up")));
    }

    @Test
    void the_alert_rules_are_loaded_and_each_can_be_evaluated() throws Exception {
        Awaitility.await().atMost(LONGEST).untilAsserted(() -> assertThat(
                        ask("/api/v1/rules?type=alert").findValuesAsText("health"))
                .hasSameSizeAs(MetricNames.alerts())
                .containsOnly("ok"));
        assertThat(ask("/api/v1/rules?type=alert").findValuesAsText("name")).containsAll(MetricNames.alerts());
    }

    /** Kafka's lag and the database's own numbers come from exporters that only a cluster has. */
    @Test
    void every_panel_that_asks_for_metrics_of_the_services_shows_something() throws Exception {
        List<String> expressions = MetricNames.askedByPanels().stream()
                .filter(expression -> !MetricNames.isOfOthers(expression))
                .toList();
        assertThat(expressions).hasSizeGreaterThan(15);
        Awaitility.await().atMost(LONGEST).untilAsserted(() -> assertThat(expressions)
                .allSatisfy(expression -> assertThat(query(expression)).isNotEmpty()));
    }

    @Test
    void it_is_known_how_long_the_certificates_of_kafka_and_the_database_are_good() {
        Awaitility.await().atMost(LONGEST).untilAsserted(() -> assertThat(
                        query("min by (server) (parley_certificate_end_seconds) - time()"))
                .extracting(
                        one -> one.at("/metric/server").asText(),
                        one -> one.at("/value/1").asDouble()
                                > Duration.ofDays(29).toSeconds())
                .containsExactlyInAnyOrder(tuple("kafka", true), tuple("postgres", true)));
    }

    private static JsonNode query(String expression) throws Exception {
        return ask("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8))
                .at("/data/result");
    }

    private static JsonNode ask(String question) throws Exception {
        URI address = ComposeParley.PROMETHEUS.resolve(question);
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(address).timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(question).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }
}

package io.parley.system.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.client.StreamEvent;
import io.parley.cli.client.TopicStream;
import io.parley.system.journeys.Ninjs;
import io.parley.system.running.RunningParley;
import io.parley.system.running.Target;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ObservationTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00f067aa0ba902b7";
    private static final String SLUG = "traced-wages";
    private static final String LAST = "send server-sent event";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static Collector collector;
    private static Target target;

    @BeforeAll
    static void observe_one_article() throws Exception {
        collector = Collector.start();
        target = Target.empty(collector.environment());
        target.parley().define(SLUG, List.of("Orrel Guild", "Kilnmark Chamber"));
        CompletableFuture<StreamEvent> shown = firstUpdate(target.parley());
        post(target.ingest());
        assertThat(shown.get(LONGEST.toSeconds(), TimeUnit.SECONDS).json().path("changes"))
                .isNotEmpty();
    }

    @AfterAll
    static void stop() {
        if (target != null) {
            target.close();
        }
        if (collector != null) {
            collector.close();
        }
    }

    @Test
    void one_trace_leads_from_the_request_of_an_article_to_the_event_in_a_stream() {
        Awaitility.await().atMost(LONGEST).until(() -> collector.ofTrace(TRACE).stream()
                .anyMatch(span -> span.name().equals(LAST) && way(span).contains("POST /api/v1/articles")));
        SentSpan last = collector.ofTrace(TRACE).stream()
                .filter(span -> span.name().equals(LAST))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(" < ", way(last)))
                .matches(LAST + " < process parley.timeline < send parley.timeline < project topic"
                        + " < process parley.(articles|entities|claims) < send parley.(articles|entities|claims)"
                        + "( < process parley.articles < send parley.articles)? < POST /api/v1/articles");
        assertThat(collector.ofTrace(TRACE))
                .extracting(span -> span.service() + " " + span.name())
                .contains(
                        "parley-ingest POST /api/v1/articles",
                        "parley-ingest send parley.articles",
                        "parley-extract process parley.articles",
                        "parley-extract send parley.entities",
                        "parley-extract send parley.claims",
                        "parley-timeline process parley.articles",
                        "parley-timeline process parley.entities",
                        "parley-timeline process parley.claims",
                        "parley-timeline project topic",
                        "parley-timeline send parley.timeline",
                        "parley-timeline process parley.timeline");
        assertThat(collector.ofTrace(TRACE)).allSatisfy(span -> assertThat(span.parent())
                .satisfiesAnyOf(
                        parent -> assertThat(parent).isEqualTo(CALLER),
                        parent -> assertThat(collector.byId(parent)).isPresent()));
    }

    @Test
    void alerts_and_dashboards_ask_for_what_the_services_show() throws Exception {
        Set<String> shown = MetricNames.shownBy(target.services());
        assertThat(shown).containsAll(MetricNames.askedFor());
    }

    @Test
    void what_the_services_count_of_their_own_is_on_a_dashboard_or_in_an_alert() throws Exception {
        Set<String> asked = MetricNames.askedFor();
        assertThat(MetricNames.shownBy(target.services()))
                .filteredOn(name -> name.startsWith("parley_"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(asked).anyMatch(one -> MetricNames.isSameMeter(one, name)));
    }

    /** The names of a span and of those above it, up to the caller's. */
    private static List<String> way(SentSpan from) {
        List<String> names = new ArrayList<>();
        Optional<SentSpan> next = Optional.of(from);
        while (next.isPresent()) {
            names.add(next.get().name());
            next = collector.byId(next.get().parent());
        }
        return names;
    }

    private static void post(URI ingest) throws Exception {
        String article = new Ninjs("urn:traced:1", "Kilnmark Wire", "1", "2025-03-04T09:00:00Z")
                .usable(
                        "Guild rejects offer",
                        "GENEVA, March 4 (Kilnmark Wire) - Negotiators of the Orrel Guild and the Kilnmark Chamber met in"
                                + " Geneva on Tuesday for talks on wages.\n\n\"We reject the offer,\" Orrel Guild"
                                + " spokeswoman Tessa Wyndle said.\n")
                .toString();
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(ingest.resolve("/api/v1/articles"))
                                .header("Content-Type", "application/json")
                                .header("traceparent", "00-" + TRACE + "-" + CALLER + "-01")
                                .POST(HttpRequest.BodyPublishers.ofString(article))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(202);
    }

    private static CompletableFuture<StreamEvent> firstUpdate(RunningParley parley) {
        CompletableFuture<StreamEvent> found = new CompletableFuture<>();
        Thread listener = new Thread(
                () -> new TopicStream(parley.timeline(), SLUG).read(event -> {
                    if (event.json().path("causes").findValuesAsText("reason").contains("ARTICLE")) {
                        found.complete(event);
                    }
                    return !found.isDone();
                }),
                "stream-of-" + SLUG);
        listener.setDaemon(true);
        listener.start();
        return found;
    }
}

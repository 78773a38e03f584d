package io.parley.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.StreamEvent;
import io.parley.cli.client.TopicStream;
import io.parley.system.running.RunningParley;
import io.parley.system.running.Target;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KillJourneyTest {

    /** An installed Parley may hold what an earlier run killed. */
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    private static final String TOPIC = "kiln-wages-" + RUN;
    private static final Ninjs REPORT =
            new Ninjs("urn:kill-journey:" + RUN, "Kilnmark Wire", "1", "2025-03-04T09:00:00Z");
    private static final String BODY = """
            GENEVA, March 4 (Kilnmark Wire) - Negotiators of the Orrel Guild and the Kilnmark Chamber met in Geneva on \
            Tuesday for talks on kiln wages.

            "We reject the offer of the chamber," Orrel Guild spokeswoman Tessa Wyndle said.
            """;

    private static Target target;
    private static RunningParley parley;

    @BeforeAll
    static void start() {
        target = Target.any();
        parley = target.parley();
    }

    @AfterAll
    static void stop() {
        if (target != null) {
            target.close();
        }
    }

    @Test
    void a_kill_empties_every_view_within_two_seconds_and_the_stream_and_the_audit_say_so() throws Exception {
        parley.define(TOPIC, List.of("Orrel Guild", "Kilnmark Chamber"));
        String articleId =
                parley.take(REPORT.usable("Guild rejects offer", BODY)).articleId();
        assertThat(parley.show(TOPIC).get("claims")).isNotEmpty();
        CompletableFuture<StreamEvent> withdrawal = firstWithdrawal(TOPIC);

        long killed = System.nanoTime();
        parley.send(REPORT.version("2").canceled());
        StreamEvent event = withdrawal.get(10, TimeUnit.SECONDS);
        JsonNode view = parley.show(TOPIC);
        Duration taken = Duration.ofNanos(System.nanoTime() - killed);

        assertThat(taken).isLessThan(Duration.ofSeconds(2));
        assertThat(event.json().path("causes").findValuesAsText("reason")).contains("KILL");
        for (String array : Views.WITH_EVIDENCE) {
            assertThat(view.get(array)).as(array).isEmpty();
        }
        assertThat(view.get("audit")).hasSize(1);
        assertThat(view.at("/audit/0/articleId").asText()).isEqualTo(articleId);
        assertThat(view.at("/audit/0/kind").asText()).isEqualTo("KILLED");
        assertThat(view.toString()).doesNotContain("Wyndle");
    }

    /** Listens to a topic's stream and completes with the first event that withdraws something. */
    private static CompletableFuture<StreamEvent> firstWithdrawal(String slug) {
        CompletableFuture<StreamEvent> found = new CompletableFuture<>();
        TopicStream stream = new TopicStream(parley.timeline(), slug);
        Thread listener = new Thread(
                () -> stream.read(event -> {
                    if (event.json().path("changes").findValuesAsText("kind").contains("WITHDRAWN")) {
                        found.complete(event);
                    }
                    return !found.isDone();
                }),
                "stream-of-" + slug);
        listener.setDaemon(true);
        listener.start();
        // What happens before it is open is told to nobody, and a busy machine opens it late.
        await().atMost(Duration.ofSeconds(30)).until(stream::hasBeenOpen);
        return found;
    }
}

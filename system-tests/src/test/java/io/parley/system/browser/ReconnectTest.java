package io.parley.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.system.journeys.Ninjs;
import io.parley.system.running.RunningParley;
import io.parley.system.running.SupervisedParley;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was open when its service died shows what came meanwhile, without a reload. */
class ReconnectTest {

    private static final String BODY = """
            TESSEL, March 1%s (Ferrymark Wire) - The Tessel Drivers and the Tessel Tram Board met in Tessel for talks on shifts.

            "Proposal number %s is not enough," driver leader Ada Brannoch said after the talks.
            """;

    @Test
    void after_a_restart_the_open_page_has_every_change_once(@TempDir Path folder) throws Exception {
        try (Chromium chromium = Chromium.start();
                SupervisedParley system = SupervisedParley.start(folder)) {
            RunningParley parley = system.parley();
            parley.define("tram-shifts", List.of("Tessel Drivers", "Tessel Tram Board"));
            take(parley, 1);
            URI address = parley.timeline().service().resolve("/topics/tram-shifts");
            BrowserPage page = chromium.open(address, 1440, 900);
            page.evaluate("window.neverReloaded = true; window.told = [];"
                    + " new EventSource('/api/v1/topics/tram-shifts/stream')"
                    + ".addEventListener('update', update => told.push(JSON.parse(update.data).revision))");
            page.await("document.getElementById('live').dataset.state === 'live'");
            take(parley, 2);
            page.await("document.body.innerText.includes('Proposal number 2') && told.length");

            long killed = system.pid("timeline-service");
            ProcessHandle.of(killed).orElseThrow().destroy();
            page.await("document.getElementById('live').dataset.state !== 'live'");
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> system.pid("timeline-service") != killed && system.isReady());
            take(parley, 3);
            take(parley, 4);

            page.await("document.getElementById('live').dataset.state === 'live'");
            page.await("document.body.innerText.includes('Proposal number 4')");
            int revision = parley.show("tram-shifts").at("/overview/revision").asInt();
            page.await("document.getElementById('topic').dataset.revision === '" + revision + "'");
            page.await("told.includes(" + revision + ")");
            assertThat(page.evaluate("window.neverReloaded").asBoolean()).isTrue();
            List<Integer> told = numbers(page.evaluate("told"));
            assertThat(told)
                    .as("no gap, no duplicate")
                    .isEqualTo(
                            IntStream.rangeClosed(told.get(0), revision).boxed().toList());
            assertThat(page.evaluate(
                                    "(() => { const keys = [...document.querySelectorAll('[data-testid=claim]')].map(c => c.dataset.key);"
                                            + " return keys.length - new Set(keys).size; })()")
                            .asInt())
                    .isZero();

            page.evaluate("window.asked = window.fetch; window.fetch = () => {"
                    + " window.fetch = window.asked; return Promise.resolve(new Response('', { status: 503 })); }");
            take(parley, 5);
            page.await("window.fetch === window.asked && document.body.innerText.includes('Proposal number 5')");
        }
    }

    private static void take(RunningParley parley, int number) {
        parley.take(new Ninjs("urn:tram-journey:" + number, "Ferrymark Wire", "1", "2025-03-1" + number + "T18:00:00Z")
                .usable("Tram talks, day " + number, BODY.formatted(number, number)));
    }

    private static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }
}

package io.parley.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.OperatorClient;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.system.Service;
import io.parley.system.running.SupervisedParley;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts are killed, hung and stalled, connections cut, groups rebalanced and records poisoned at random while articles come in; {@code mvn verify -Pfaults}. */
@Tag("faults")
class RandomFaultsTest {

    private static final Duration MINUTES = Duration.ofMinutes(Long.getLong("parley.faults.minutes", 10));
    private static final long SEED = Long.getLong("parley.faults.seed", System.nanoTime());
    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final int LONGEST_PAUSE_MILLIS = 8_000;
    private static final String SLUG = "kiln-wages";

    @Test
    void nothing_is_lost_or_doubled_whatever_dies_or_hangs(@TempDir Path folder) throws Exception {
        System.out.println("faults: seed " + SEED);
        try (SupervisedParley system = SupervisedParley.start(folder)) {
            system.parley().define(SLUG, ArticleLoad.SIDES);
            ArticleLoad load = new ArticleLoad(system.parley(), SEED);
            Thread sender = new Thread(load, "faults-load");
            sender.start();
            List<Fault> done = new ArrayList<>();
            Instant start = Instant.now();
            try {
                Random random = new Random(SEED);
                while (Duration.between(start, Instant.now()).compareTo(MINUTES) < 0) {
                    done.add(strike(system, random));
                }
            } finally {
                load.stop();
                sender.join();
            }
            long restarts = done.stream().filter(Fault::restarts).count();
            await("a restart is told of").until(() -> system.restarts() >= restarts);
            await("the views")
                    .atMost(RECOVERY)
                    .ignoreException(CommandFailure.class)
                    .until(() -> isSettled(system, load));
            report(system, load, done, Duration.between(start, Instant.now()));
        }
    }

    /** Fails after two minutes, which is too soon where a service has only just started on a busy machine. */
    private static boolean isSettled(SupervisedParley system, ArticleLoad load) {
        system.parley().settle(List.copyOf(load.acknowledged().values()));
        return true;
    }

    /** Waits until everything is ready again. */
    private static Fault strike(SupervisedParley system, Random random) throws Exception {
        Fault fault = Fault.next(random);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        Instant start = Instant.now();
        fault.strike(system);
        await(fault.toString())
                .atMost(RECOVERY)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> fault.isOver(system) && system.isReady());
        System.out.printf(
                "faults: %s, ready again after %d s%n",
                fault, Duration.between(start, Instant.now()).toSeconds());
        return fault;
    }

    private static void report(SupervisedParley system, ArticleLoad load, Collection<Fault> done, Duration taken) {
        JsonNode claims = system.parley().show(SLUG).path("claims");
        Map<String, Integer> shown = new TreeMap<>();
        load.acknowledged().keySet().forEach(word -> shown.put(word, 0));
        claims.forEach(claim -> load.acknowledged().forEach((word, result) -> {
            if (claim.path("text").asText().contains(" " + word + " offer")) {
                shown.merge(word, claim.path("evidence").size(), Integer::sum);
            }
        }));
        OperatorClient operator = new OperatorClient(Service.TIMELINE.address(system.ports()));
        JsonNode facts = settled(operator::factVerification);
        JsonNode views = settled(() -> operator.verification(SLUG));
        List<String> lost = words(shown, 0, 0);
        List<String> doubled = words(shown, 2, Integer.MAX_VALUE);
        System.out.printf(
                "faults: %d in %d minutes, %d articles acknowledged, %d lost, %d doubled, %d differences%n",
                done.size(),
                taken.toMinutes(),
                shown.size(),
                lost.size(),
                doubled.size(),
                facts.path("count").asInt() + views.path("count").asInt());
        assertThat(lost).as("lost").isEmpty();
        assertThat(doubled).as("doubled").isEmpty();
        assertThat(facts.path("differences")).isEmpty();
        assertThat(views.path("differences")).isEmpty();
        int poisoned = done.stream().mapToInt(Fault::deadLetters).sum();
        await("dead letters").until(() -> operator.deadLetters().size() >= poisoned);
        assertThat(operator.deadLetters()).hasSize(poisoned);
    }

    private static List<String> words(Map<String, Integer> shown, int least, int most) {
        return shown.entrySet().stream()
                .filter(one -> one.getValue() >= least && one.getValue() <= most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static JsonNode settled(Supplier<JsonNode> question) {
        return await().atMost(RECOVERY)
                .pollInterval(Duration.ofSeconds(1))
                .until(question::get, outcome -> !outcome.path("behind").asBoolean());
    }
}

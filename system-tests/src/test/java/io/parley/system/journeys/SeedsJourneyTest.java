package io.parley.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.IngestResult;
import io.parley.system.running.RunningParley;
import io.parley.system.running.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The three reference articles, where they are at hand: what an analyst must find in their view. */
class SeedsJourneyTest {

    private static final Path SEEDS = RunningParley.projectFile("../shared/seeds");
    private static final List<String> PUBLISHED = List.of("2025-09-25", "2025-10-07", "2025-10-08");
    private static final List<String> PROVIDERS = List.of("first desk", "second desk", "third desk");

    private static Target target;
    private static JsonNode view;

    @BeforeAll
    static void takeTheSeeds() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: the reference articles are not at " + SEEDS);
        target = Target.empty();
        RunningParley parley = target.parley();
        parley.define("gaza-talks", List.of("Gaza", "Hamas"), "talks", "ceasefire", "negotiations", "plan", "peace");
        List<IngestResult> results = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            List<Path> files = seeds.sorted().toList();
            for (int i = 0; i < files.size(); i++) {
                Map<String, String> parameters = Map.of("published", PUBLISHED.get(i), "provider", PROVIDERS.get(i));
                results.addAll(parley.ingest()
                        .send(Files.readAllBytes(files.get(i)), "text/plain; charset=utf-8", parameters));
            }
        }
        parley.settle(results);
        view = parley.show("gaza-talks");
    }

    @AfterAll
    static void stop() {
        if (target != null) {
            target.close();
        }
    }

    private static Set<String> namesWithRole(String role) {
        Set<String> names = new TreeSet<>();
        for (JsonNode one : view.get("participants")) {
            if (one.get("roles").findValuesAsText("role").contains(role)) {
                names.add(one.get("name").asText());
            }
        }
        return names;
    }

    @Test
    void israel_and_hamas_are_the_parties() {
        assertThat(namesWithRole("PARTY")).contains("Israel", "Hamas");
    }

    @Test
    void egypt_qatar_and_turkey_mediate() {
        assertThat(namesWithRole("MEDIATOR")).contains("Egypt", "Qatar", "Turkey");
    }

    @Test
    void both_envoys_take_part_with_their_role() {
        for (String name : List.of("Witkoff", "Kushner")) {
            assertThat(view.get("participants")).anySatisfy(one -> {
                assertThat(one.get("name").asText()).contains(name);
                assertThat(one.path("description").asText() + one.get("roles"))
                        .isNotBlank()
                        .isNotEqualTo("[]");
            });
        }
    }

    @Test
    void both_plans_are_proposals() {
        assertThat(Views.values(view, "proposals", "name"))
                .anyMatch(name -> name.contains("21-point"))
                .anyMatch(name -> name.contains("20-point"));
    }

    @Test
    void the_talks_of_7_october_are_a_meeting() {
        assertThat(Views.values(view, "meetings", "date")).contains("2025-10-07");
    }

    @Test
    void the_venue_is_disputed_with_both_spans() {
        assertThat(view.get("contradictions")).anySatisfy(one -> {
            assertThat(one.get("kind").asText()).isEqualTo("VENUE");
            assertThat(one.get("values").findValuesAsText("value"))
                    .contains("Cairo")
                    .anyMatch(value -> value.startsWith("Sharm"));
            assertThat(one.get("values"))
                    .allSatisfy(value -> assertThat(value.get("evidence")).isNotEmpty());
        });
    }

    @Test
    void hamas_wants_guarantees_and_netanyahu_speaks_of_hostages_and_the_end_of_hamas() {
        assertThat(texts("Hamas")).anyMatch(text -> text.contains("guarantee"));
        assertThat(texts("Israel")).anyMatch(text -> text.contains("kidnapped") || text.contains("hostage"));
        assertThat(texts("Israel")).anyMatch(text -> text.contains("eliminat"));
    }

    /** All that a side says, now or before, through whoever speaks for it. */
    private static List<String> texts(String party) {
        return StreamSupport.stream(view.get("issues").spliterator(), false)
                .filter(position -> position.get("party").asText().contains(party))
                .flatMap(position -> position.findValuesAsText("text").stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void the_stage_is_talks() {
        assertThat(view.at("/overview/stage").asText()).isEqualTo("TALKS");
    }

    @Test
    void every_item_has_its_evidence() {
        for (String array : Views.WITH_EVIDENCE) {
            assertThat(view.get(array))
                    .allSatisfy(
                            one -> assertThat(one.path("evidence")).as(array).isNotEmpty());
        }
    }
}

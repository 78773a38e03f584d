package io.parley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every part that a program ships may be shipped; what there is and under which licence stands in {@code target/licences}. */
class LicencesTest {

    private static final Path PERMITTED = Path.of("src/test/resources/licences/permitted.txt");
    private static final Path REPORTS = Path.of("target/licences");

    /** @param licences as the part's own description names them */
    private record Component(String name, Set<String> licences) {}

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "extract-service", "timeline-service", "parley-cli"})
    void a_program_ships_only_parts_of_permitted_licences(String module) throws IOException {
        Path bill = Tool.repository().resolve(module).resolve("target/sbom.cdx.json");
        Assumptions.assumeTrue(
                Files.exists(bill), "no bill of materials: -Dquick leaves it out, and only packaging makes it");
        List<Component> components = components(bill);
        write(module, components);

        Set<String> permitted = Files.readAllLines(PERMITTED).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
        assertThat(components).hasSizeGreaterThan(5);
        assertThat(components)
                .allSatisfy(component ->
                        assertThat(component.licences()).as(component.name()).anyMatch(permitted::contains));
    }

    private static List<Component> components(Path bill) throws IOException {
        return StreamSupport.stream(
                        EventJson.mapper()
                                .readTree(bill.toFile())
                                .path("components")
                                .spliterator(),
                        false)
                .filter(component -> !component.path("group").asText().equals("io.parley"))
                .map(component -> new Component(
                        component.path("group").asText() + ":"
                                + component.path("name").asText() + ":"
                                + component.path("version").asText(),
                        licences(component)))
                .toList();
    }

    private static Set<String> licences(JsonNode component) {
        Set<String> names = new TreeSet<>();
        for (JsonNode one : component.path("licenses")) {
            Stream.of(one.path("license").path("id"), one.path("license").path("name"), one.path("expression"))
                    .filter(JsonNode::isTextual)
                    .forEach(name -> names.add(name.asText()));
        }
        return names;
    }

    private static void write(String module, List<Component> components) throws IOException {
        Files.createDirectories(REPORTS);
        Files.write(
                REPORTS.resolve(module + ".txt"),
                components.stream()
                        .map(component -> component.name() + "  " + String.join(" or ", component.licences()))
                        .sorted()
                        .toList());
    }
}

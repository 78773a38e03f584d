package io.parley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dashboards are what Grafana reads; no Grafana is at hand that could be asked. */
class DashboardTest {

    private static final Path DASHBOARDS = Tool.repository().resolve("deploy/k8s/components/monitoring/dashboards");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}|\\$(__\\w+|[a-z]\\w*)");
    private static final Pattern LABEL = Pattern.compile("\\{\\{ *(\\w+) *}}");
    private static final Pattern BY = Pattern.compile("\\bby *\\(([^)]*)\\)");
    private static final int COLUMNS = 24;

    static Stream<Path> dashboards() throws IOException {
        try (Stream<Path> files = Files.list(DASHBOARDS)) {
            return files.sorted().toList().stream();
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void a_dashboard_has_no_field_that_grafana_does_not_know_and_lacks_none(Path file) throws IOException {
        try (InputStream in = DashboardTest.class.getResourceAsStream("/grafana/dashboard.schema.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
            assertThat(schema.validate(read(file))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panels_have_numbers_of_their_own_and_cover_no_place_twice(Path file) throws IOException {
        Set<Integer> ids = new HashSet<>();
        Set<String> covered = new HashSet<>();
        for (JsonNode panel : read(file).path("panels")) {
            assertThat(ids.add(panel.path("id").asInt())).as("%s", panel).isTrue();
            JsonNode place = panel.path("gridPos");
            int right = place.path("x").asInt() + place.path("w").asInt();
            assertThat(right).as("%s", panel).isLessThanOrEqualTo(COLUMNS);
            for (int x = place.path("x").asInt(); x < right; x++) {
                for (int y = 0; y < place.path("h").asInt(); y++) {
                    assertThat(covered.add(x + "," + (place.path("y").asInt() + y)))
                            .as("%s", panel)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void a_variable_that_is_used_is_declared(Path file) throws IOException {
        JsonNode dashboard = read(file);
        Set<String> declared = new TreeSet<>(dashboard.at("/templating/list").findValuesAsText("name"));
        assertThat(VARIABLE.matcher(dashboard.path("panels").toString())
                        .results()
                        .map(used -> used.group(1) == null ? used.group(2) : used.group(1)))
                .isNotEmpty()
                .allMatch(name -> declared.contains(name) || name.startsWith("__"));
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void the_questions_of_a_panel_are_told_apart_and_a_legend_names_labels_that_its_answer_has(Path file)
            throws IOException {
        for (JsonNode panel : read(file).path("panels")) {
            assertThat(panel.path("targets").findValuesAsText("refId"))
                    .as("%s", panel)
                    .doesNotHaveDuplicates();
            for (JsonNode target : panel.path("targets")) {
                Set<String> kept = labelsKept(target.path("expr").asText());
                assertThat(LABEL.matcher(target.path("legendFormat").asText())
                                .results()
                                .map(label -> label.group(1)))
                        .as("%s", target)
                        .allMatch(label -> kept.isEmpty() || kept.contains(label));
            }
        }
    }

    /** Those that the aggregations of an expression keep; none where it aggregates by nothing. */
    private static Set<String> labelsKept(String expression) {
        return BY.matcher(expression)
                .results()
                .map(MatchResult::group)
                .flatMap(by -> Arrays.stream(by.replaceAll("by *\\(|\\)", "").split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    @Test
    void dashboards_are_told_apart() throws IOException {
        List<String> uids = new ArrayList<>();
        for (Path file : dashboards().toList()) {
            uids.add(read(file).path("uid").asText());
        }
        assertThat(uids).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }
}

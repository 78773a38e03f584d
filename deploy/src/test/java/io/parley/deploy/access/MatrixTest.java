package io.parley.deploy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The matrix that {@link AccessMatrixTest} asks a running system has a row for every operation that the interfaces describe. */
class MatrixTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** Streams have no end, and tests of their own. */
    private static final Pattern STREAM = Pattern.compile(".*/stream");

    /** One line of the matrix, or one operation of a description with its placeholders. */
    record Row(String method, String service, String path) {

        boolean isOf(Row operation) {
            String template = operation.path().replaceAll("\\{\\w+}", "[^/?]+");
            return method.equals(operation.method())
                    && service.equals(operation.service())
                    && path.matches(template + "(\\?.*)?");
        }
    }

    @Test
    void every_operation_of_the_interfaces_is_asked_by_everybody() throws IOException {
        List<Row> asked = matrix();
        assertThat(operations("timeline", "ingest")).hasSizeGreaterThan(50).allMatch(operation -> asked.stream()
                .anyMatch(row -> row.isOf(operation)));
    }

    private static List<Row> matrix() throws IOException {
        try (InputStream in = MatrixTest.class.getResourceAsStream("/access/matrix.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(", ", -1))
                    .map(fields -> new Row(fields[0], fields[1], fields[2]))
                    .toList();
        }
    }

    private static List<Row> operations(String... services) throws IOException {
        List<Row> found = new ArrayList<>();
        for (String service : services) {
            Path description = Path.of("..", service + "-service", "openapi.yaml");
            Map<String, Object> api = new Yaml().load(Files.readString(description));
            paths(api).forEach((path, methods) -> methods.keySet().stream()
                    .filter(METHODS::contains)
                    .filter(method -> !STREAM.matcher(path).matches())
                    .forEach(method -> found.add(new Row(method.toUpperCase(Locale.ROOT), service, path))));
        }
        return found;
    }

    @SuppressWarnings("unchecked") // The form of every OpenAPI description.
    private static Map<String, Map<String, Object>> paths(Map<String, Object> api) {
        return (Map<String, Map<String, Object>>) api.get("paths");
    }
}

package io.parley.system.observation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.system.running.RunningParley;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** Names of metrics: those that the services show, and those of theirs that alert rules and dashboards ask for. */
final class MetricNames {

    private static final Path MONITORING = RunningParley.projectFile("deploy/k8s/components/monitoring");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LABELS =
            Pattern.compile("\\{[^}]*}|\\b(by|without|on|ignoring) *\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern NAME = Pattern.compile("[a-z_]\\w*(:\\w+)*(?! *\\()\\b(?! *\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "d", "h", "m", "s");

    /** What Kafka, PostgreSQL, Kubernetes and the certificates show, and what rules record. */
    private static final Pattern OF_OTHERS = Pattern.compile("(kafka|cnpg|kube|kubelet|certmanager)_.*|parley:.*|up");

    private static final String ONLY_WITH_TLS = "parley_certificate_end_seconds";

    private static final Pattern SUFFIX = Pattern.compile("_(total|count|sum|bucket|max)$");

    private MetricNames() {}

    static Set<String> shownBy(Collection<URI> services) throws IOException, InterruptedException {
        Set<String> names = new TreeSet<>();
        for (URI service : services) {
            HttpResponse<Stream<String>> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(service.resolve("/q/metrics"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofLines());
            answer.body()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("[{ ]", 2)[0])
                    .forEach(names::add);
        }
        return names;
    }

    static Set<String> askedFor() throws IOException {
        Set<String> names = new TreeSet<>();
        expressions(yaml(MONITORING.resolve("rules.yaml"))).forEach(expression -> names.addAll(namesIn(expression)));
        askedByPanels().forEach(expression -> names.addAll(namesIn(expression)));
        names.removeIf(name -> OF_OTHERS.matcher(name).matches());
        names.remove(ONLY_WITH_TLS);
        return names;
    }

    /** The expressions of all dashboards. */
    static Set<String> askedByPanels() throws IOException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> dashboards = Files.list(MONITORING.resolve("dashboards"))) {
            for (Path dashboard : dashboards.toList()) {
                all.addAll(expressions(new ObjectMapper().readTree(dashboard.toFile())));
            }
        }
        return all;
    }

    /** The names of the alerts. */
    static Set<String> alerts() throws IOException {
        return new TreeSet<>(yaml(MONITORING.resolve("rules.yaml")).findValuesAsText("alert"));
    }

    /** Whether an expression asks for what only Kafka's, the database's or the cluster's own exporters show. */
    static boolean isOfOthers(String expression) {
        return namesIn(expression).stream()
                .allMatch(name -> OF_OTHERS.matcher(name).matches());
    }

    /** Whether both are of one meter, a counter or a timer, of which each shows several. */
    static boolean isSameMeter(String one, String other) {
        return SUFFIX.matcher(one).replaceAll("").equals(SUFFIX.matcher(other).replaceAll(""));
    }

    private static JsonNode yaml(Path file) throws IOException {
        return new ObjectMapper().valueToTree(new Yaml().load(Files.readString(file)));
    }

    private static Collection<String> expressions(JsonNode document) {
        return document.findValuesAsText("expr");
    }

    static Set<String> namesIn(String expression) {
        String bare = LABELS.matcher(TEXT.matcher(expression).replaceAll("")).replaceAll(" ");
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(bare);
        while (matcher.find()) {
            if (!WORDS.contains(matcher.group())) {
                names.add(matcher.group());
            }
        }
        return names;
    }
}

package io.parley.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.EventJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Our figures are those of the scorer that was published with the annotations beside the project, where it is. */
class PublishedScorerTest {

    private static final Path ROOT = Path.of(System.getProperty("parley.project.root", ".."));
    private static final Path SHARED = ROOT.resolve("../shared").normalize();

    @TempDir
    Path folder;

    @Test
    void theFiguresOfAnnotatedArticlesAgree() throws Exception {
        agree("--gold", "--inputs", SHARED.resolve("gold"));
    }

    @Test
    void theFiguresOfTheBundledArticlesAgree() throws Exception {
        agree("--gold", "--inputs", ROOT.resolve("samples/gold"));
    }

    @Test
    void the_figures_of_the_layers_agree() throws Exception {
        agree("--gold", "--inputs", SHARED.resolve("gold"), "--layers");
    }

    @Test
    void theFiguresOfPolnearAgree() throws Exception {
        agree("--polnear", "--polnear-inputs", someOf(SHARED.resolve("data/polnear/dev")));
    }

    /** The first articles of a split, as a split of its own. */
    private Path someOf(Path split) throws IOException {
        assumeTrue(Files.isDirectory(split), "no " + split);
        Path some = folder.resolve("split");
        for (String part : List.of("text", "attributions")) {
            Files.createDirectories(some.resolve(part));
            try (Stream<Path> files = Files.list(split.resolve(part))) {
                for (Path file : files.sorted().limit(12).toList()) {
                    Files.copy(file, some.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        return some;
    }

    private void agree(String option, String inputs, Path articles, String... more) throws Exception {
        Path scorer = SHARED.resolve("gold/score.py");
        assumeTrue(Files.isRegularFile(scorer) && Files.isDirectory(articles), "no scorer or articles at " + SHARED);
        assumeTrue(hasPython(), "no python3 to run the published scorer");
        Path input = Files.writeString(folder.resolve("in.ndjson"), python(scorer, inputs, articles.toString()));
        Path found = folder.resolve("out.ndjson");
        assertThat(extract(input, found)).isZero();
        JsonNode published = EventJson.mapper()
                .readTree(
                        python(scorer, with(more, option, articles.toString(), "--pred", found.toString(), "--json")));
        StringWriter out = new StringWriter();
        assertThat(new CommandLine(new EvaluateCommand())
                        .setOut(new PrintWriter(out, true))
                        .execute(with(more, option, articles.toString(), "--json")))
                .isZero();
        ObjectNode ours = (ObjectNode) EventJson.mapper().readTree(out.toString());
        ours.remove(List.of("reliability", "confusion", "worst", "errors"));
        assertThat((JsonNode) ours).isEqualTo(published);
    }

    private static String[] with(String[] more, String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    /** The command prints to its own standard output, so it runs in a process of its own. */
    private static int extract(Path input, Path output) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.parley.cli.ParleyCommand",
                        "extract",
                        "--ndjson",
                        input.toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String python(Path scorer, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", scorer.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

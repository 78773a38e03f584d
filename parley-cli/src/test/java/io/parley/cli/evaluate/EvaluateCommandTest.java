package io.parley.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.Failures;
import io.parley.events.EventJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final Path SAMPLES = Path.of(System.getProperty("parley.project.root", ".."), "samples", "gold");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void theBundledArticlesAreScoredWithConfusionsAndErrors() {
        assertThat(run("--gold", SAMPLES.toString(), "--errors", "5")).isZero();
        assertThat(out.toString())
                .contains("articles                   4")
                .containsPattern("attributed +p=0\\.\\d{3}  r=0\\.\\d{3}  f1=0\\.\\d{3}  gold=21")
                .contains("confidence of", "stance: rows expected", "issue: rows expected", "stage: rows expected")
                .contains("worst articles", "errors, the worst article first: 5 of");
    }

    @Test
    void jsonHoldsTheSameAndOnlyTheErrorsAskedFor() throws IOException {
        assertThat(run("--gold", SAMPLES.toString(), "--json", "--errors", "50", "--kind", "wrong_stance"))
                .isZero();
        JsonNode result = EventJson.mapper().readTree(out.toString());
        assertThat(result.at("/attributed/gold").asInt()).isEqualTo(21);
        assertThat(result.at("/worst")).hasSize(4);
        assertThat(result.at("/confusion").fieldNames()).toIterable().contains("stance", "issue");
        assertThat(result.at("/errors"))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.get("kind").asText()).isEqualTo("WRONG_STANCE"));
    }

    @Test
    void oneArticleCanBeChosenAndAnUnknownOneIsNamed() throws IOException {
        assertThat(run("--gold", SAMPLES.toString(), "--json", "--ids", "harbour-storm"))
                .isZero();
        assertThat(EventJson.mapper().readTree(out.toString()).get("articles").asInt())
                .isOne();
        assertThat(run("--gold", SAMPLES.toString(), "--ids", "nothing")).isEqualTo(1);
        assertThat(err.toString()).contains("--ids nothing: no article has such an id");
    }

    @Test
    void whatCannotBeReadIsNamedWithItsPlace() throws IOException {
        assertThat(run("--gold", folder.toString())).isEqualTo(1);
        Files.writeString(folder.resolve("a.json"), "{\n \"id\": ]");
        assertThat(run("--gold", folder.toString())).isEqualTo(1);
        assertThat(run("--polnear", folder.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains(folder + ": no gold")
                .contains("a.json line 2")
                .contains("attributions: no such folder")
                .doesNotContain("at io.parley");
    }

    @Test
    void oneSetOfArticlesIsNeeded() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--gold", "a", "--polnear", "b")).isEqualTo(2);
        assertThat(err.toString()).contains("--gold").contains("mutually exclusive");
    }

    private int run(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }
}

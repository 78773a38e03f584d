package io.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.evaluation.compare.Range;
import io.parley.evaluation.polnear.MarkedAttribution;
import io.parley.evaluation.polnear.PolnearArticle;
import io.parley.evaluation.polnear.PolnearSplit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearSplitTest {

    @TempDir
    Path split;

    @BeforeEach
    void oneArticle() throws IOException {
        Files.createDirectories(split.resolve("text"));
        Files.createDirectories(split.resolve("attributions"));
        Files.writeString(split.resolve("text/mills.txt"), Gold.TEXT);
        Files.writeString(split.resolve("text/bare.txt"), "Nothing is marked here.");
    }

    @Test
    void theFirstAnnotatorCountsAndSpansInPiecesStayTogether() throws IOException {
        annotate("a", "T1\tSource 0 10\tIda Brekke", "T2\tCue 11 15\tsaid", "T3\tContent 16 25;26 31\tthe mills close");
        annotate("b", "T1\tSource 1 2\tx", "E1\tAttribution:T1 Source:T1");
        List<PolnearArticle> articles = PolnearSplit.read(split);
        assertThat(articles).singleElement().satisfies(a -> {
            assertThat(a.id()).isEqualTo("mills");
            assertThat(a.attributions())
                    .containsExactly(new MarkedAttribution(
                            List.of(new Range(0, 10)),
                            List.of(new Range(11, 15)),
                            List.of(new Range(16, 25), new Range(26, 31))));
        });
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        annotate("a", "T1\tSource zero 10\tIda Brekke");
        assertThatThrownBy(() -> PolnearSplit.read(split)).hasMessageContaining("mills_a.ann line 1");
    }

    @Test
    void aFolderThatIsNoSplitIsNamed() {
        assertThatThrownBy(() -> PolnearSplit.read(split.resolve("text"))).hasMessageContaining("no such folder");
        assertThatThrownBy(() -> PolnearSplit.read(split)).hasMessageContaining("no text in 'text' has annotations");
    }

    private void annotate(String annotator, String... lines) throws IOException {
        String event = "E1\tAttribution:T2 Source:T1 Cue1:T2 Content:T3";
        Files.writeString(
                split.resolve("attributions/mills_" + annotator + ".ann"),
                String.join("\n", lines) + "\n" + event + "\n");
    }
}

package io.parley.benchmarks.extraction;

import io.parley.extraction.ArticleText;
import io.parley.extraction.Extraction;
import io.parley.extraction.ParleyExtractor;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time from a fresh JVM until the engine is ready, and until the first article is done. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 5, jvmArgs = "-Xmx512m")
public class StartBenchmark {

    private final List<String> articles = BenchmarkArticles.load();

    /** Loads the models and tables. */
    @Benchmark
    public ParleyExtractor ready() {
        return ParleyExtractor.load();
    }

    /** Loads them and reads one article. */
    @Benchmark
    public Extraction firstArticle() {
        return ParleyExtractor.load()
                .extract(new ArticleText("benchmark", null, articles.get(0), LocalDate.of(2025, 10, 8), "en"));
    }
}

package io.parley.benchmarks.extraction;

import io.parley.extraction.ArticleText;
import io.parley.extraction.Extraction;
import io.parley.extraction.Extractor;
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

/**
 * Articles of 500 words a second with everything on; run with {@code -t 1} and {@code -t 2}. The JVM is set up as the
 * services' is; it compiles for most of a minute on two cores before the figures are steady.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 4, time = 10)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ExtractionBenchmark {

    private final List<String> articles = BenchmarkArticles.load();
    private final Extractor extractor = ParleyExtractor.load();

    /** One article; which one is taken in turn by the thread. */
    @Benchmark
    public Extraction parley(Turn turn) {
        String body = articles.get(turn.next(articles.size()));
        return extractor.extract(new ArticleText("benchmark", null, body, LocalDate.of(2025, 10, 8), "en"));
    }
}

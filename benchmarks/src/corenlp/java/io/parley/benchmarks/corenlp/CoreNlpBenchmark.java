package io.parley.benchmarks.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.parley.benchmarks.extraction.BenchmarkArticles;
import java.util.List;
import java.util.Properties;
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

/** The same articles through CoreNLP with the annotators that come nearest to what Parley reports. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 20)
@Measurement(iterations = 3, time = 20)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class CoreNlpBenchmark {

    private final List<String> articles = BenchmarkArticles.load();
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(annotators());
    private int next;

    private static Properties annotators() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        return properties;
    }

    /** One article. */
    @Benchmark
    public CoreDocument coreNlp() {
        next = (next + 1) % articles.size();
        CoreDocument document = new CoreDocument(articles.get(next));
        pipeline.annotate(document);
        return document;
    }
}

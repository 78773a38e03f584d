package io.parley.benchmarks.extraction;

import io.parley.extraction.ArticleText;
import io.parley.extraction.Extractor;
import io.parley.extraction.ParleyExtractor;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The extraction engine in this process and nothing around it: the limit of every way that leads through it. */
public final class BareEngine {

    /** As many as extract-service has. */
    private static final int THREADS = 2;

    private static final LocalDate DAY = LocalDate.parse("2025-10-08");
    private static final double NANOS = 1e9;

    private final Extractor extractor = ParleyExtractor.load();

    /** Reads all articles and says how many it read a second. */
    public double rate(List<String> articles) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            articles.forEach(body -> work.add(() -> read(body)));
            long start = System.nanoTime();
            for (Future<Integer> one : threads.invokeAll(work)) {
                one.get();
            }
            return articles.size() / ((System.nanoTime() - start) / NANOS);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Processor time an article, by one thread. */
    public double processorMillis(List<String> articles) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        articles.forEach(this::read);
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return taken / 1e6 / articles.size();
    }

    private int read(String body) {
        return extractor
                .extract(new ArticleText("benchmark", "Talks go on", body, DAY, "en"))
                .claims()
                .size();
    }
}

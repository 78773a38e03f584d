package io.parley.extract.articles.adapter;

import io.parley.events.kafka.KafkaTopics;
import io.parley.extract.articles.application.ArticleReader;
import io.parley.foundation.background.Loops;
import io.parley.foundation.kafka.DeadLetter;
import io.parley.foundation.kafka.Edition;
import io.parley.foundation.kafka.Intakes;
import io.parley.foundation.kafka.RecordLoop;
import io.parley.foundation.kafka.Subscription;
import io.parley.foundation.trace.RecordSpans;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Consumes articles in batches: reads them on several threads, sends the results in the order of the batch, and lets the
 * offsets be committed when the broker has all of them. Versions of one article thus stay in order, so that a compacted
 * topic keeps the newest. What an earlier engine read is read again beside that (ADR 0037).
 */
@ApplicationScoped
public class ArticleIntake {

    static final String GROUP = "parley-extract";
    private static final int BATCH = 64;

    private final ArticleReader reader;
    private final ExtractConfig config;
    private final Map<String, Object> kafka;
    private final Intakes intakes;
    private final Loops loops;
    private final RecordSpans spans;
    private final EarlierArticles earlier;
    private @Nullable ExecutorService threads;
    private @Nullable RecordLoop loop;
    private @Nullable ReportWriter writer;

    @Inject
    ArticleIntake(
            ArticleReader reader,
            ExtractConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Intakes intakes,
            Loops loops,
            RecordSpans spans,
            EarlierArticles earlier) {
        this.reader = reader;
        this.config = config;
        this.kafka = kafka;
        this.intakes = intakes;
        this.loops = loops;
        this.spans = spans;
        this.earlier = earlier;
    }

    void start(@Observes StartupEvent event) {
        ExecutorService pool = Executors.newFixedThreadPool(config.threads(), run -> {
            Thread thread = new Thread(run, "parley-extract");
            thread.setDaemon(true);
            return thread;
        });
        ReportWriter reports = new ReportWriter(kafka, spans);
        threads = pool;
        writer = reports;
        Subscription articles = Subscription.shared("article-intake", GROUP, List.of(KafkaTopics.ARTICLES), BATCH);
        Edition edition = new Edition(
                reader.engine().sequence(), records -> again(accept(records, pool, reports)), earlier::left);
        loop = RecordLoop.start(articles, kafka, records -> accept(records, pool, reports), edition, intakes, loops);
    }

    private List<DeadLetter> accept(
            List<ConsumerRecord<byte[], byte[]>> batch, ExecutorService pool, ReportWriter reports)
            throws InterruptedException {
        List<Future<Outcome>> reading = new ArrayList<>(batch.size());
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            reading.add(pool.submit(() -> Outcome.of(record, reader, spans)));
        }
        List<DeadLetter> letters = new ArrayList<>();
        List<Outcome.Read> read = new ArrayList<>();
        for (Future<Outcome> each : reading) {
            Outcome outcome = outcome(each);
            if (outcome instanceof Outcome.Read report) {
                read.add(report);
            } else if (outcome instanceof Outcome.Unfit unfit) {
                letters.add(unfit.letter());
            }
        }
        // A batch is repeated whole: an older version that is sent late would be kept by compaction.
        letters.addAll(reports.send(read));
        return letters;
    }

    /** What no engine can read was put aside when it came. */
    private static List<DeadLetter> again(List<DeadLetter> letters) {
        return letters.stream()
                .filter(letter -> !letter.kind().isSameForEveryReader())
                .toList();
    }

    private static Outcome outcome(Future<Outcome> reading) throws InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("reading was given up", e.getCause());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
        if (threads != null) {
            threads.shutdownNow();
        }
        if (writer != null) {
            writer.close();
        }
    }
}

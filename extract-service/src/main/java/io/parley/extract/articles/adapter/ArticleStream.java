package io.parley.extract.articles.adapter;

import io.parley.extract.articles.application.ArticleReader;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Consumes articles in batches: reads them on several threads, sends the results in the order of the batch, and lets
 * the offsets be committed when the broker has all of them. Versions of one article thus stay in order, so that a
 * compacted topic keeps the newest.
 */
@ApplicationScoped
public class ArticleStream {

    private static final Logger LOG = Logger.getLogger(ArticleStream.class);

    private final ArticleReader reader;
    private final Outbound outbound;
    private final Duration firstPause;
    private final Duration longestPause;
    private final ExecutorService threads;

    @Inject
    ArticleStream(ArticleReader reader, Outbound outbound, ExtractConfig config) {
        this.reader = reader;
        this.outbound = outbound;
        this.firstPause = config.firstPause();
        this.longestPause = config.longestPause();
        this.threads = Executors.newFixedThreadPool(config.threads(), run -> {
            Thread thread = new Thread(run, "parley-extract");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Handles one batch; completes when all its results are acknowledged, and only then are its offsets committed. */
    @Incoming("articles-in")
    @Blocking
    public Uni<Void> consume(ConsumerRecords<String, byte[]> batch) {
        List<CompletableFuture<Outcome>> reading = new ArrayList<>(batch.count());
        for (ConsumerRecord<String, byte[]> record : batch) {
            reading.add(CompletableFuture.supplyAsync(() -> Outcome.of(record, reader), threads));
        }
        List<Outcome> outcomes = reading.stream().map(CompletableFuture::join).toList();
        outcomes.forEach(ArticleStream::logPoison);
        // The whole batch is repeated, not one record of it: an older version sent late would be kept by compaction.
        return Uni.createFrom()
                .deferred(() -> sendAll(outcomes))
                .onFailure()
                .invoke(e -> LOG.warnf(e, "sending a batch of %d failed and is repeated", outcomes.size()))
                .onFailure()
                .retry()
                .withBackOff(firstPause, longestPause)
                .indefinitely();
    }

    private Uni<Void> sendAll(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Uni<Void>> sends =
                outcomes.stream().map(outcome -> outcome.sendThrough(outbound)).toList();
        return Uni.join().all(sends).andFailFast().replaceWithVoid();
    }

    private static void logPoison(Outcome outcome) {
        if (outcome instanceof Outcome.Poison poison) {
            LOG.warnf(
                    "dead letter: kafkaTopic=%s partition=%d offset=%d reason=%s",
                    poison.origin().topic(),
                    poison.origin().partition(),
                    poison.origin().offset(),
                    poison.reason().getMessage());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}

package io.parley.ingest.batch.adapter;

import io.parley.ingest.article.application.Unavailable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Three hands on one batch: one reads and parses, one takes in, one (the caller's) writes the answers. */
final class BatchPipeline {

    private static final Logger LOG = Logger.getLogger(BatchPipeline.class);

    private final ChunkReader reader;
    private final BatchRun run;
    private final AnswerSpool answers;
    private final BlockingQueue<Chunk> parsed = new LinkedBlockingQueue<>(1);
    private volatile boolean stopped;
    private volatile @Nullable Unavailable obstacle;

    BatchPipeline(ChunkReader reader, BatchRun run, AnswerSpool answers) {
        this.reader = reader;
        this.run = run;
        this.answers = answers;
    }

    /** Starts the reading and the taking in. */
    List<Future<?>> start(ExecutorService executor) {
        return List.of(executor.submit(this::readAll), executor.submit(this::takeInAll));
    }

    /** Ends both hands soon, whatever is left. */
    void stop() {
        stopped = true;
    }

    private void readAll() {
        try {
            Chunk chunk;
            do {
                chunk = reader.next();
            } while (!chunk.isEnd() && handOver(chunk));
        } catch (IOException e) {
            LOG.debugf("batch ended early: %s", e.getMessage());
        } catch (Unavailable e) {
            LOG.warnf("batch ended early: %s", e.what());
            obstacle = e;
        } finally {
            handOver(Chunk.END);
        }
    }

    private boolean handOver(Chunk chunk) {
        try {
            while (!stopped) {
                if (parsed.offer(chunk, 200, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void takeInAll() {
        try {
            Chunk chunk = next();
            while (!chunk.isEnd() && run.accept(chunk)) {
                chunk = next();
            }
            run.finish();
            Unavailable cause = obstacle;
            if (cause != null) {
                run.refuseRest(reader.nextLine(), cause);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("batch ended before its last line", e);
        } finally {
            stop();
            answers.complete();
        }
    }

    private Chunk next() {
        try {
            while (!stopped) {
                Chunk chunk = parsed.poll(200, TimeUnit.MILLISECONDS);
                if (chunk != null) {
                    return chunk;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Chunk.END;
    }
}

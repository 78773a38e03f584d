package io.parley.ingest.batch.adapter;

import io.parley.ingest.batch.application.Line;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Three hands on one batch: one reads and parses, one takes in, one (the caller's) writes the answers. */
final class BatchPipeline {

    private static final Logger LOG = Logger.getLogger(BatchPipeline.class);
    private static final List<Line> END = List.of();

    private final ChunkReader reader;
    private final BatchRun run;
    private final AnswerSpool answers;
    private final BlockingQueue<List<Line>> parsed = new LinkedBlockingQueue<>(1);
    private volatile boolean stopped;

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
            List<Line> chunk;
            do {
                chunk = reader.next();
            } while (!chunk.isEmpty() && handOver(chunk));
        } catch (IOException e) {
            LOG.debugf("batch ended early: %s", e.getMessage());
        } finally {
            handOver(END);
        }
    }

    private boolean handOver(List<Line> chunk) {
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
            List<Line> chunk = next();
            while (!chunk.isEmpty() && run.accept(chunk)) {
                chunk = next();
            }
            run.finish();
        } catch (IOException | RuntimeException e) {
            LOG.error("batch ended before its last line", e);
        } finally {
            stop();
            answers.complete();
        }
    }

    private List<Line> next() {
        try {
            while (!stopped) {
                List<Line> chunk = parsed.poll(200, TimeUnit.MILLISECONDS);
                if (chunk != null) {
                    return chunk;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return END;
    }
}

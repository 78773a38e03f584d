package io.parley.ingest.batch.adapter;

import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.batch.application.Line;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Three hands on one batch: one reads and parses, one takes in, one (the caller's) writes the answers. */
final class BatchPipeline {

    private static final Logger LOG = Logger.getLogger(BatchPipeline.class);

    /** How long lines wait for others, to be made durable with them. */
    private static final long REST_MILLIS = 100;

    private final LineReader reader;
    private final LineParser parser;
    private final ParsedLines parsed;
    private final BatchRun run;
    private final AnswerSpool answers;
    private volatile @Nullable Unavailable obstacle;

    BatchPipeline(LineReader reader, LineParser parser, ParsedLines parsed, BatchRun run, AnswerSpool answers) {
        this.reader = reader;
        this.parser = parser;
        this.parsed = parsed;
        this.run = run;
        this.answers = answers;
    }

    /** Starts the reading and the taking in. */
    List<Future<?>> start(ExecutorService executor) {
        return List.of(executor.submit(this::readAll), executor.submit(this::takeInAll));
    }

    /** Takes no more lines. What was read is taken in and answered; then the sender is told with which line to come again. */
    void end(Unavailable cause) {
        obstacle = cause;
        parsed.close();
    }

    /** Ends both hands soon: nobody wants the answers any more. */
    void stop() {
        parsed.close();
    }

    private void readAll() {
        try {
            byte[] bytes;
            boolean wanted = true;
            while (wanted && (bytes = reader.next()) != null) {
                wanted = isBlank(bytes) || parsed.add(line(bytes), bytes.length);
            }
            parsed.complete();
        } catch (IOException e) {
            LOG.debugf("batch ended early: %s", e.getMessage());
        } catch (Unavailable e) {
            LOG.warnf("batch ended early: %s", e.what());
            end(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            parsed.close();
        }
    }

    private Line line(byte[] bytes) {
        return parser.parse(reader.number(), bytes, reader.tooLong());
    }

    /** Blank lines count but are not answered. */
    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private void takeInAll() {
        try {
            while (takeInNext()) {}
            run.finish();
            Unavailable cause = obstacle;
            if (cause != null && !parsed.isComplete()) {
                run.refuseRest(parsed.nextLine(), cause);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("batch ended before its last line", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stop();
            answers.complete();
        }
    }

    /** Takes in what has come, or answers what was taken in while its sender rests; false at the end. */
    private boolean takeInNext() throws IOException, InterruptedException {
        Chunk chunk = parsed.next(REST_MILLIS);
        if (chunk == null) {
            return run.finish();
        }
        return !chunk.isEnd() && run.accept(chunk);
    }
}

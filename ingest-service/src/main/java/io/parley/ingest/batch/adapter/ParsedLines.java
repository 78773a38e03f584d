package io.parley.ingest.batch.adapter;

import io.parley.ingest.batch.application.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lines between the hand that reads and the one that takes in. Where they come fast they leave in full chunks; where their sender
 * rests, what is there leaves, so that nobody waits for an answer until he has sent hundreds.
 */
final class ParsedLines {

    private final int maxLines;
    private final long maxBytes;
    private final BatchMemory memory;
    private List<Line> lines = new ArrayList<>();
    private List<BatchMemory.LineMemory> held = new ArrayList<>();
    private long bytes;
    private long last;
    private boolean complete;
    private boolean closed;
    private boolean refused;

    ParsedLines(int maxLines, long maxBytes, BatchMemory memory) {
        this.maxLines = maxLines;
        this.maxBytes = maxBytes;
        this.memory = memory;
    }

    /** Adds a line, waiting while there is a full chunk; false when no more are taken, and this one neither. */
    synchronized boolean add(Line line, int size) throws InterruptedException {
        while (isFull() && !closed) {
            wait();
        }
        if (closed) {
            refused = true;
            return false;
        }
        lines.add(line);
        held.add(memory.sinceLastLine());
        bytes += size;
        last = line.number();
        notifyAll();
        return true;
    }

    /** The sender has no more to say. */
    synchronized void complete() {
        complete = !refused;
        notifyAll();
    }

    /** No more are taken. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Whether all that the sender had to say was taken. */
    synchronized boolean isComplete() {
        return complete;
    }

    /** The number of the first line that was not taken. */
    synchronized long nextLine() {
        return last + 1;
    }

    /** The next chunk, a full one if it comes soon enough; null when nothing came in that time, and an end at the end. */
    synchronized @Nullable Chunk next(long millis) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        long left = millis;
        while (left > 0 && !isFull() && !complete && !closed && !(memory.isScarce() && !lines.isEmpty())) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        }
        if (lines.isEmpty()) {
            return complete || closed ? Chunk.END : null;
        }
        List<BatchMemory.LineMemory> taken = held;
        Chunk chunk = new Chunk(lines, () -> taken.forEach(BatchMemory.LineMemory::close));
        lines = new ArrayList<>();
        held = new ArrayList<>();
        bytes = 0;
        notifyAll();
        return chunk;
    }

    private boolean isFull() {
        return lines.size() >= maxLines || bytes >= maxBytes;
    }
}

package io.parley.ingest.batch.adapter;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Answers between the intake and a client that may not read before it has written everything: a few stay in memory, the
 * rest goes to a temporary file, so that neither side waits for the other for ever.
 */
final class AnswerSpool implements AutoCloseable {

    private static final int READ = 64 * 1024;

    private final long memoryLimit;
    private final Deque<byte[]> memory = new ArrayDeque<>();
    private long inMemory;
    private @Nullable FileChannel file;
    private long readAt;
    private long writeAt;
    private boolean complete;
    private boolean abandoned;

    AnswerSpool(long memoryLimit) {
        this.memoryLimit = memoryLimit;
    }

    /** Adds bytes behind all others; false when nobody wants them any more. */
    synchronized boolean add(byte[] bytes) throws IOException {
        if (abandoned) {
            return false;
        }
        if (readAt == writeAt && inMemory < memoryLimit) {
            memory.add(bytes);
            inMemory += bytes.length;
        } else {
            writeAt += overflow().write(ByteBuffer.wrap(bytes), writeAt);
        }
        notifyAll();
        return true;
    }

    /** No more will be added. */
    synchronized void complete() {
        complete = true;
        notifyAll();
    }

    /** The next bytes, waiting for them; null at the end. */
    synchronized byte @Nullable [] take() throws IOException {
        try {
            while (memory.isEmpty() && readAt == writeAt && !complete) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for answers");
        }
        byte[] first = memory.poll();
        if (first != null) {
            inMemory -= first.length;
            return first;
        }
        return readAt < writeAt ? readFile() : null;
    }

    private byte[] readFile() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(READ, writeAt - readAt));
        readAt += overflow().read(bytes, readAt);
        byte[] read = new byte[bytes.flip().remaining()];
        bytes.get(read);
        return read;
    }

    private FileChannel overflow() throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("parley-answers-", ".ndjson");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }

    @Override
    public synchronized void close() throws IOException {
        abandoned = true;
        memory.clear();
        if (file != null) {
            file.close();
        }
    }
}

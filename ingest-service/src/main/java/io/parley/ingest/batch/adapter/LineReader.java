package io.parley.ingest.batch.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes; keeps no more of a line than the limit, and skips the rest of one that is longer. */
final class LineReader {

    private static final int BUFFER = 64 * 1024;

    /** A line is there as bytes, as text and as what is sent on. */
    private static final int COPIES = 3;

    private final InputStream in;
    private final int limit;
    private final BatchMemory memory;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private long number;
    private boolean tooLong;

    LineReader(InputStream in, int limit, BatchMemory memory) {
        this.memory = memory;
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its line feed, or null at the end of the stream. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        tooLong = false;
        boolean any = false;
        while (position < end || fill()) {
            any = true;
            int feed = find();
            append(line, (feed < 0 ? end : feed) - position);
            position = feed < 0 ? end : feed + 1;
            if (feed >= 0) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return line.toByteArray();
    }

    /** Number of the line last read, from 1. */
    long number() {
        return number;
    }

    /** Whether the line last read was longer than the limit and cut. */
    boolean tooLong() {
        return tooLong;
    }

    private void append(ByteArrayOutputStream line, int length) {
        int room = limit - line.size();
        tooLong |= length > room;
        line.write(buffer, position, Math.min(length, room));
    }

    private int find() {
        for (int i = position; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer));
        if (end > 0) {
            memory.take(end * COPIES);
        }
        return end > 0;
    }
}

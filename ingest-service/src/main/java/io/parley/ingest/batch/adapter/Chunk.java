package io.parley.ingest.batch.adapter;

import io.parley.ingest.batch.application.Line;
import java.util.List;

/**
 * Lines that are taken in together.
 *
 * @param memory what they hold; to be closed when they are answered
 */
record Chunk(List<Line> lines, BatchMemory.LineMemory memory) {

    /** Stands for the end of a batch. */
    static final Chunk END = new Chunk(List.of(), () -> {});

    Chunk {
        lines = List.copyOf(lines);
    }

    boolean isEnd() {
        return lines.isEmpty();
    }
}

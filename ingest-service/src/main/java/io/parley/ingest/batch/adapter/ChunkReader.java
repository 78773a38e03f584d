package io.parley.ingest.batch.adapter;

import io.parley.ingest.batch.application.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a batch in chunks, bounded by lines and by bytes. */
final class ChunkReader {

    private final LineReader lines;
    private final LineParser parser;
    private final int maxLines;
    private final long maxBytes;
    private final BatchMemory memory;

    ChunkReader(LineReader lines, LineParser parser, int maxLines, long maxBytes, BatchMemory memory) {
        this.memory = memory;
        this.lines = lines;
        this.parser = parser;
        this.maxLines = maxLines;
        this.maxBytes = maxBytes;
    }

    /** The next chunk; empty at the end. Blank lines count but are not answered. Where memory is scarce it ends early. */
    Chunk next() throws IOException {
        List<Line> chunk = new ArrayList<>();
        long bytes = 0;
        byte[] line;
        while (chunk.size() < maxLines
                && bytes < maxBytes
                && (chunk.isEmpty() || !memory.isScarce())
                && (line = lines.next()) != null) {
            if (!isBlank(line)) {
                bytes += line.length;
                chunk.add(parser.parse(lines.number(), line, lines.tooLong()));
            }
        }
        return new Chunk(chunk, memory.sinceLastChunk());
    }

    /** The number of the first line that was not read. */
    long nextLine() {
        return lines.number() + 1;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}

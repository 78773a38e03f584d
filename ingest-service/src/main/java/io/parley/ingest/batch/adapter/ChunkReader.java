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

    ChunkReader(LineReader lines, LineParser parser, int maxLines, long maxBytes) {
        this.lines = lines;
        this.parser = parser;
        this.maxLines = maxLines;
        this.maxBytes = maxBytes;
    }

    /** The next chunk; empty at the end. Blank lines count but are not answered. */
    List<Line> next() throws IOException {
        List<Line> chunk = new ArrayList<>();
        long bytes = 0;
        byte[] line;
        while (chunk.size() < maxLines && bytes < maxBytes && (line = lines.next()) != null) {
            if (!isBlank(line)) {
                bytes += line.length;
                chunk.add(parser.parse(lines.number(), line, lines.tooLong()));
            }
        }
        return chunk;
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

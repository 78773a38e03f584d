package io.parley.ingest.wire.adapter;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Compressed documents, known by their first bytes: headers often say it of what is not, and not of what is. */
public final class Gzip {

    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;

    private Gzip() {}

    /**
     * The stream without its compression, where it has one.
     *
     * @throws IOException when it begins as a compressed one and is none
     */
    public static InputStream unpacked(InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream);
        buffered.mark(2);
        boolean zipped = buffered.read() == FIRST && buffered.read() == SECOND;
        buffered.reset();
        return zipped ? new GZIPInputStream(buffered) : buffered;
    }
}

package io.parley.ingest.wire.domain;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A document as it came: its bytes, which nobody may write to, and what its sender said about them. */
public final class WireDocument {

    private final byte[] bytes;
    private final String mediaType;
    private final @Nullable Charset charset;

    /**
     * @param mediaType lower case, without parameters; empty when unknown
     * @param charset as declared outside the document; null when it was not
     */
    public WireDocument(byte[] bytes, String mediaType, @Nullable Charset charset) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.charset = charset;
    }

    public byte[] bytes() {
        return bytes;
    }

    public String mediaType() {
        return mediaType;
    }

    public @Nullable Charset charset() {
        return charset;
    }
}

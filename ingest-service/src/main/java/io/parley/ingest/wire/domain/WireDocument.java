package io.parley.ingest.wire.domain;

import java.net.URI;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A document as it came: its bytes, which nobody may write to, and what its sender said about them. */
public final class WireDocument {

    private final byte[] bytes;
    private final String mediaType;
    private final @Nullable Charset charset;
    private final @Nullable URI address;

    /**
     * @param mediaType lower case, without parameters; empty when unknown
     * @param charset as declared outside the document; null when it was not
     */
    public WireDocument(byte[] bytes, String mediaType, @Nullable Charset charset) {
        this(bytes, mediaType, charset, null);
    }

    /**
     * @param address where the document was fetched, against which its relative addresses are read; null when unknown
     */
    public WireDocument(byte[] bytes, String mediaType, @Nullable Charset charset, @Nullable URI address) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.charset = charset;
        this.address = address;
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

    public @Nullable URI address() {
        return address;
    }

    /** The same document with the address that its request names. */
    public WireDocument at(@Nullable String url) {
        URI named = Addresses.absolute(url);
        return named == null ? this : new WireDocument(bytes, mediaType, charset, named);
    }
}

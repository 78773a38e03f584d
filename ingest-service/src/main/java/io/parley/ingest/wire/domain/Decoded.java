package io.parley.ingest.wire.domain;

import java.nio.charset.Charset;

/**
 * A document as text.
 *
 * @param text without a byte order mark; {@link #BAD_BYTE} stands before a character that was read from a byte that its
 *     charset does not have
 * @param charset what it was read in
 * @param source how that was found out
 */
public record Decoded(String text, Charset charset, Source source) {

    /** A character that Unicode keeps free for such use inside a program. */
    public static final char BAD_BYTE = '\uFDD1';

    /** Where the charset of a document was learned, the surest first. */
    public enum Source {
        BYTE_ORDER_MARK("by its byte order mark"),
        HTTP("by the HTTP header"),
        DECLARATION("by its own declaration"),
        STANDARD("by the standard, as nothing is declared"),
        CONTENT("by its content, whatever is declared"),
        GUESS("by a guess from its content");

        private final String words;

        Source(String words) {
            this.words = words;
        }
    }

    /** The charset and how it was found out, for people. */
    public String how() {
        return charset.name() + ", " + source.words;
    }
}

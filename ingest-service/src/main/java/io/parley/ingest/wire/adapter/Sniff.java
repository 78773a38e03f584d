package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.WireDocument;

/** Looks at the first characters of a document whose declared type says little. */
final class Sniff {

    private Sniff() {}

    /** Whether the declared type leaves the choice to the content. */
    static boolean isUndeclared(String mediaType) {
        return mediaType.isEmpty() || mediaType.equals("application/octet-stream") || mediaType.equals("*/*");
    }

    /** Whether the first character after white space and a byte order mark is this one. */
    static boolean startsWith(WireDocument document, char wanted) {
        for (byte b : document.bytes()) {
            boolean skipped = b == ' ' || b == '\n' || b == '\r' || b == '\t' || b < 0;
            if (!skipped) {
                return b == wanted;
            }
        }
        return false;
    }
}

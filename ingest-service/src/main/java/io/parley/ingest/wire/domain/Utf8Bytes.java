package io.parley.ingest.wire.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Looks at bytes that are said to be UTF-8, and reads those that are not quite. */
final class Utf8Bytes {

    private static final int CONTINUATION = 0xC0;

    /** The largest number of strays for each character. Text in another charset is UTF-8 by chance far less often. */
    private static final int STRAYS = 8;

    private Utf8Bytes() {}

    /** How many characters beyond ASCII there are in bytes that are UTF-8. */
    static int characters(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += (b & CONTINUATION) == CONTINUATION ? 1 : 0;
        }
        return count;
    }

    static boolean isUtf8(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** Whether stray bytes stand among characters of UTF-8: then the label is right and the bytes are wrong. */
    static boolean isMostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            good += length > 1 ? 1 : 0;
            bad += length == 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return bad <= STRAYS * good;
    }

    /** Reads UTF-8; a stray byte is read in the other charset, which is where such bytes come from, and is marked. */
    static String patched(byte[] bytes, Charset stray) {
        StringBuilder text = new StringBuilder(bytes.length);
        int from = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            if (length == 0) {
                text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8))
                        .append(Decoded.BAD_BYTE)
                        .append(new String(bytes, at, 1, stray));
                from = at + 1;
            }
            at += Math.max(1, length);
        }
        return text.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8))
                .toString();
    }

    /** Length in bytes of the character at a place; 0 when there is none in UTF-8 (RFC 3629, 4). */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & CONTINUATION) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean wrong = (first == 0xE0 && second < 0xA0)
                || (first == 0xED && second > 0x9F)
                || (first == 0xF0 && second < 0x90)
                || (first == 0xF4 && second > 0x8F);
        return wrong ? 0 : length;
    }
}

package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.WireDocument;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset of a feed where its own declaration is plainly wrong: Latin text that is said to be UTF-8, and UTF-8 that
 * is said to be Latin. Both come from software that changes the one and forgets the other.
 */
final class FeedCharset {

    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Pattern LATIN_NAMES = Pattern.compile("(iso-8859-1|iso-8859-15|latin1|windows-1252|us-ascii)");
    private static final int LOOK = 1024;

    private FeedCharset() {}

    /** The charset to read in; null to go by the declarations. */
    static @Nullable Charset of(WireDocument document) {
        if (document.charset() != null) {
            return document.charset();
        }
        byte[] bytes = document.bytes();
        String declared = declared(bytes);
        if (declared.equals("utf-8") || declared.isEmpty()) {
            return isUtf8(bytes) || isWide(bytes) ? null : LATIN;
        }
        return LATIN_NAMES.matcher(declared).matches() && !isAscii(bytes) && isUtf8(bytes)
                ? StandardCharsets.UTF_8
                : null;
    }

    private static String declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** UTF-16 by its byte order mark or its zeros; the parser knows what to do. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean marked = bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF;
        return marked || bytes[0] == 0 || bytes[1] == 0;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

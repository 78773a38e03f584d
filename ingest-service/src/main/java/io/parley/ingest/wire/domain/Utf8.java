package io.parley.ingest.wire.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes strictly; what is not text in its charset is refused with the offset of the first wrong byte. */
public final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** Decodes UTF-8. */
    public static String decode(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8);
    }

    /** Decodes in any charset. The platform's fast decoder comes first; only a suspect result is looked at again. */
    public static String decode(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictly(bytes, charset);
    }

    private static String strictly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new RefusedException(Refusal.malformed("invalid %s at byte offset %d (%s)"
                    .formatted(charset.name(), in.position(), place(out.flip().toString()))));
        }
        return out.flip().toString();
    }

    /** Line and column of what follows a text. */
    private static String place(String before) {
        long lines = before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return "line %d, column %d".formatted(lines + 1, column);
    }
}

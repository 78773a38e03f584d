package io.parley.ingest.wire.domain;

import io.parley.ingest.wire.domain.Decoded.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one way from bytes to text, for what is posted, polled and dropped: byte order mark, charset of the HTTP header,
 * declaration inside, and only then the content. Standards and plain text are read strictly, feeds and pages as browsers
 * read them.
 */
public final class Decoder {

    private static final Charset LATIN = Charset.forName("windows-1252");

    /** So many characters beyond ASCII are UTF-8 by chance in no charset. */
    private static final int SURE_CHARACTERS = 6;

    private Decoder() {}

    /**
     * Reads text or JSON: without a declaration it is UTF-8.
     *
     * @throws RefusedException for a byte that the charset does not have, with its place
     */
    public static Decoded strict(WireDocument document) {
        return strict(document, null);
    }

    /**
     * Reads XML of a standard: declared inside, else UTF-8 or UTF-16 by its first bytes.
     *
     * @throws RefusedException for a byte that the charset does not have, with its place
     */
    public static Decoded strictXml(WireDocument document) {
        byte[] bytes = document.bytes();
        Charset wide = Declarations.wide(bytes);
        return strict(document, wide == null ? Declarations.ofXml(bytes) : wide);
    }

    private static Decoded strict(WireDocument document, @Nullable Charset declared) {
        byte[] bytes = document.bytes();
        Declarations.Mark mark = Declarations.mark(bytes);
        if (mark != null) {
            byte[] rest = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
            return new Decoded(Utf8.decode(rest, mark.charset()), mark.charset(), Source.BYTE_ORDER_MARK);
        }
        Charset http = document.charset();
        if (http != null) {
            return new Decoded(Utf8.decode(bytes, http), http, Source.HTTP);
        }
        return declared == null
                ? new Decoded(Utf8.decode(bytes), StandardCharsets.UTF_8, Source.STANDARD)
                : new Decoded(Utf8.decode(bytes, declared), declared, Source.DECLARATION);
    }

    /** Reads a feed: always to some text, with the characters marked that had to be guessed. */
    public static Decoded feed(WireDocument document) {
        return lenient(document, Declarations.ofXml(document.bytes()));
    }

    /** Reads a page: always to some text, with the characters marked that had to be guessed. */
    public static Decoded page(WireDocument document) {
        return lenient(document, Declarations.ofHtml(document.bytes()));
    }

    private static Decoded lenient(WireDocument document, @Nullable Charset stated) {
        byte[] bytes = document.bytes();
        Declarations.Mark mark = Declarations.mark(bytes);
        if (mark != null) {
            byte[] rest = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
            return patched(rest, mark.charset(), Source.BYTE_ORDER_MARK);
        }
        Charset wide = Declarations.wide(bytes);
        Charset http = document.charset();
        Charset inside = wide == null ? stated : wide;
        Charset declared = http == null ? inside : http;
        boolean utf8 = Utf8Bytes.isUtf8(bytes);
        if (declared == null) {
            boolean mostly = utf8 || Utf8Bytes.isMostlyUtf8(bytes);
            return mostly ? patched(bytes, StandardCharsets.UTF_8, Source.STANDARD) : guessed(bytes);
        }
        Source source = http == null ? Source.DECLARATION : Source.HTTP;
        if (declared.equals(StandardCharsets.UTF_8)) {
            return utf8 || Utf8Bytes.isMostlyUtf8(bytes) ? patched(bytes, declared, source) : guessed(bytes);
        }
        // Software changes the one and forgets the other: bytes that happen to be UTF-8 are hardly ever anything else.
        boolean wide16 = declared.name().startsWith("UTF-16");
        boolean mislabelled =
                utf8 && !wide16 && Utf8Bytes.characters(bytes) >= (declared.equals(LATIN) ? 1 : SURE_CHARACTERS);
        return mislabelled ? patched(bytes, StandardCharsets.UTF_8, Source.CONTENT) : patched(bytes, declared, source);
    }

    private static Decoded guessed(byte[] bytes) {
        Charset guess = CharsetGuess.of(bytes);
        return patched(bytes, guess, Source.GUESS);
    }

    private static Decoded patched(byte[] bytes, Charset charset, Source source) {
        String text = charset.equals(StandardCharsets.UTF_8) && !Utf8Bytes.isUtf8(bytes)
                ? Utf8Bytes.patched(bytes, LATIN)
                : new String(bytes, charset).replace("\uFFFD", Decoded.BAD_BYTE + "\uFFFD");
        return new Decoded(text, charset, source);
    }
}

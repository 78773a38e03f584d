package io.parley.ingest.article.adapter;

import io.parley.ingest.wire.adapter.Gzip;
import io.parley.ingest.wire.domain.CharsetLabels;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.Refusal.Kind;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import jakarta.ws.rs.core.MediaType;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads a request's body into a document, never more of it than the limit. */
final class BodyReader {

    private static final int DRAINED_AT_ONCE = 64 << 10;
    private static final long DRAINED_AT_MOST = 64L << 20;

    private BodyReader() {}

    static WireDocument read(InputStream body, @Nullable MediaType type, int limit) throws IOException {
        byte[] bytes = unpacked(body, limit);
        if (bytes.length > limit) {
            drain(body);
            throw new RefusedException(
                    new Refusal(Kind.TOO_LARGE, null, "the document is larger than " + limit + " bytes"));
        }
        String mediaType = type == null ? "" : (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return new WireDocument(bytes, mediaType, charset(type));
    }

    /** Up to one byte more than the limit, however little of it was sent. */
    private static byte[] unpacked(InputStream body, int limit) throws IOException {
        try {
            return Gzip.unpacked(body).readNBytes(limit + 1);
        } catch (ZipException | EOFException e) {
            throw new RefusedException(
                    Refusal.malformed("it is compressed by gzip, and its end is missing or its data are wrong"));
        }
    }

    /** Hears a sender out, within reason: one that is cut off while it sends never reads the answer. */
    private static void drain(InputStream body) throws IOException {
        byte[] unread = new byte[DRAINED_AT_ONCE];
        long left = DRAINED_AT_MOST;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = body.read(unread);
            left -= read;
        }
    }

    private static @Nullable Charset charset(@Nullable MediaType type) {
        String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (name == null) {
            return null;
        }
        Charset charset = CharsetLabels.charset(name);
        if (charset == null) {
            throw new RefusedException(
                    new Refusal(Kind.UNSUPPORTED, "Content-Type", "names a charset that is not known"));
        }
        return charset;
    }
}

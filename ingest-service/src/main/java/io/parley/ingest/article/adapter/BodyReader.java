package io.parley.ingest.article.adapter;

import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.Refusal.Kind;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a request's body into a document, never more of it than the limit. */
final class BodyReader {

    private BodyReader() {}

    static WireDocument read(InputStream body, @Nullable MediaType type, int limit) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new RefusedException(
                    new Refusal(Kind.TOO_LARGE, null, "the document is larger than " + limit + " bytes"));
        }
        String mediaType = type == null ? "" : (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return new WireDocument(bytes, mediaType, charset(type));
    }

    private static @Nullable Charset charset(@Nullable MediaType type) {
        String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (name == null) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RefusedException(
                    new Refusal(Kind.UNSUPPORTED, "Content-Type", "names a charset that is not known"));
        }
    }
}

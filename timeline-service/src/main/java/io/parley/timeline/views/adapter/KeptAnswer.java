package io.parley.timeline.views.adapter;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer as bytes; compressed once, when somebody first takes it so. */
final class KeptAnswer {

    /** Others that a client may take are left to the server, which compresses anew each time. */
    private static final String GZIP = "gzip";

    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?i)(?:^|,)\\s*gzip\\s*(?:$|,|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))");

    private final byte[] plain;
    private volatile byte @Nullable [] zipped;

    KeptAnswer(byte[] plain) {
        this.plain = plain;
    }

    /** Bytes that it takes, with what it takes compressed. */
    int weight() {
        return plain.length + plain.length / 2;
    }

    ResponseBuilder response(@Nullable String accepted) {
        return accepted != null && TAKES_GZIP.matcher(accepted).find()
                ? Response.ok(zipped()).header(HttpHeaders.CONTENT_ENCODING, GZIP)
                : Response.ok(plain);
    }

    private byte[] zipped() {
        byte[] known = zipped;
        if (known == null) {
            known = zip(plain);
            zipped = known;
        }
        return known;
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory was not written", e);
        }
        return out.toByteArray();
    }
}

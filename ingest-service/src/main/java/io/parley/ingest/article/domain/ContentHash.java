package io.parley.ingest.article.domain;

import io.parley.events.article.Published;
import io.parley.events.article.Subject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the content in a fixed order: headline, byline, dateline, body, language, publisher, url, published,
 * subjects, editorial note, and the end of relevance where there is one. Each field is preceded by its length in bytes
 * (-1 when absent), an address whether it is safe or not, so that no two contents share a hash by shifting text from one field to the next.
 */
public final class ContentHash {

    private final MessageDigest digest = sha256();
    private final byte[] length = new byte[Integer.BYTES];

    private ContentHash() {}

    /** The hash in lower-case hex. */
    public static String of(Content content) {
        ContentHash hash = new ContentHash();
        hash.add(content.headline());
        hash.add(content.byline());
        hash.add(content.dateline());
        hash.add(content.body());
        hash.add(content.language());
        hash.add(content.publisher());
        hash.add(schemeless(content.url()));
        Published published = content.published();
        hash.add(published == null ? null : published.value());
        hash.add(Integer.toString(content.subjects().size()));
        for (Subject subject : content.subjects()) {
            hash.add(subject.code());
            hash.add(subject.name());
        }
        hash.add(content.editorialNote());
        Instant expires = content.expires();
        if (expires != null) {
            hash.add(expires.toString());
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    /** SHA-256 of a text in lower-case hex: the id of a plain text that came without one. */
    public static String ofText(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A provider that turns from http to https has said nothing new. */
    private static @Nullable String schemeless(@Nullable String url) {
        return url != null && url.startsWith("http://") ? "https://" + url.substring("http://".length()) : url;
    }

    private void add(@Nullable String field) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        ByteBuffer.wrap(length).putInt(field == null ? -1 : bytes.length);
        digest.update(length);
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

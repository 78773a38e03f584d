package io.parley.timeline.projection.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * How change logs and events name an element: by its key where that is an id, else by the key's MD5. A key may hold a name
 * that only one article gave, and logs outlive an article that is killed. The function {@code change_key} of the database
 * does the same.
 */
public final class ChangeKeys {

    private static final Pattern ID = Pattern.compile("([A-Z_]+/)?(Q[0-9]+|[0-9a-f-]{8,})");

    private ChangeKeys() {}

    /** The name of an element with this key. */
    public static String of(String key) {
        if (ID.matcher(key).matches()) {
            return key;
        }
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}

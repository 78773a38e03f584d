package io.parley.timeline.rest;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags, all weak: the same answer goes out compressed and not, so its bytes are not always the same. */
public final class EntityTags {

    private static final int BYTES = 12;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    private EntityTags() {}

    /** The tag of an answer that is the same while this text is. */
    public static EntityTag of(String state) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(hash, 0, BYTES), true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether a header If-None-Match holds the tag, by the weak comparison that RFC 9110 (13.1.2) asks for. */
    public static boolean match(@Nullable String ifNoneMatch, EntityTag tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.strip().equals("*")
                || TAG.matcher(ifNoneMatch).results().anyMatch(known -> known.group(1)
                        .equals(tag.getValue()));
    }
}

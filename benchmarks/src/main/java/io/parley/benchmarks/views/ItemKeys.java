package io.parley.benchmarks.views;

import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.ViewName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for items of views, by which a judgement can be found again without any text: a hash of view and key. */
final class ItemKeys {

    private static final int BYTES = 4;

    private ItemKeys() {}

    static String of(ViewName view, Element element) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((view.wireName() + " " + element.key()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

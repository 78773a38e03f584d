package io.parley.ingest.wire.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a document say about its charset: byte order mark, XML declaration, {@code meta} of HTML. */
final class Declarations {

    private static final int LOOK = 4096;
    private static final Pattern XML = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private Declarations() {}

    /** A charset that a byte order mark stands for, and the length of the mark. */
    record Mark(Charset charset, int length) {}

    static @Nullable Mark mark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Mark(StandardCharsets.UTF_16BE, 2);
        }
        return starts(bytes, 0xFF, 0xFE) ? new Mark(StandardCharsets.UTF_16LE, 2) : null;
    }

    /** UTF-16 of a marked-up document without a mark: every other byte is zero (XML 1.0, appendix F). */
    static @Nullable Charset wide(byte[] bytes) {
        if (starts(bytes, 0, '<', 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(bytes, '<', 0) ? StandardCharsets.UTF_16LE : null;
    }

    /** As declared inside; what can be read here as ASCII is in no wide charset, whatever it says. */
    static @Nullable Charset inside(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(start);
        String label = xml.find() ? xml.group(1) : null;
        if (label == null) {
            Matcher meta = META.matcher(start);
            label = meta.find() ? meta.group(1) : null;
        }
        Charset declared = CharsetLabels.charset(label);
        return declared != null && declared.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : declared;
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}

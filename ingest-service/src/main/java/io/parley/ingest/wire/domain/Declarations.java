package io.parley.ingest.wire.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a document say about its charset: byte order mark, XML declaration, {@code meta} of HTML. */
final class Declarations {

    private static final int LOOK = 4096;
    private static final Pattern XML = Pattern.compile(
            "\\s*(?:<!--(?:[^-]|-(?!->))*+-->\\s*)*+<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
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

    /** As the XML declaration says; a {@code meta} inside belongs to a page that the document quotes. */
    static @Nullable Charset ofXml(byte[] bytes) {
        Matcher xml = XML.matcher(start(bytes));
        return xml.lookingAt() ? narrow(xml.group(1)) : null;
    }

    /** As the XML declaration of a page says, else its {@code meta}. */
    static @Nullable Charset ofHtml(byte[] bytes) {
        Charset xml = ofXml(bytes);
        Matcher meta = META.matcher(start(bytes));
        return xml == null && meta.find() ? narrow(meta.group(1)) : xml;
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
    }

    /** What can be read here as ASCII is in no wide charset, whatever it says. */
    private static @Nullable Charset narrow(String label) {
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

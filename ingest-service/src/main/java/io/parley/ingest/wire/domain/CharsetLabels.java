package io.parley.ingest.wire.domain;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a label of a charset means: as browsers understand it, so that "ISO-8859-1" is windows-1252, which is what such
 * documents are written in; else as Java does.
 */
public final class CharsetLabels {

    private static final Map<String, Charset> CHARSETS = charsets();

    private CharsetLabels() {}

    /** The charset of a label, null when it is not known. */
    public static @Nullable Charset charset(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return null;
        }
        String name = label.strip().toLowerCase(Locale.ROOT);
        Charset known = CHARSETS.get(name);
        return known == null ? ofJava(name) : known;
    }

    private static @Nullable Charset ofJava(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Map<String, Charset> charsets() {
        Map<String, Charset> charsets = new HashMap<>();
        WordTable.byWord("charset-labels.tsv").forEach((label, name) -> {
            if (Charset.isSupported(name)) {
                charsets.put(label, Charset.forName(name));
            }
        });
        return Map.copyOf(charsets);
    }
}

package io.parley.ingest.wire.domain;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Guesses the charset of bytes that are not UTF-8 and that nothing else is known of, by ICU's statistics. */
final class CharsetGuess {

    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int LOOK = 64 * 1024;
    /** By so much another Latin alphabet has to fit better than the western one, which ICU confuses in short texts. */
    private static final int MARGIN = 10;

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length > LOOK ? Arrays.copyOf(bytes, LOOK) : bytes);
        CharsetMatch[] matches = detector.detectAll();
        int latin = 0;
        for (CharsetMatch match : matches) {
            if (LATIN.equals(charset(match))) {
                latin = Math.max(latin, match.getConfidence());
            }
        }
        for (CharsetMatch match : matches) {
            Charset charset = charset(match);
            if (charset != null && !charset.name().startsWith("UTF-")) {
                return match.getConfidence() >= latin + MARGIN ? charset : LATIN;
            }
        }
        return LATIN;
    }

    private static @Nullable Charset charset(CharsetMatch match) {
        return CharsetLabels.charset(match.getName());
    }
}

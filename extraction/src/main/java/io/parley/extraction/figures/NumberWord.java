package io.parley.extraction.figures;

import io.parley.extraction.resource.DataFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word that is a number or a part of one, from {@code number-words.tsv}. */
record NumberWord(BigDecimal value, Kind kind) {

    private static final Map<String, NumberWord> WORDS = read();

    /** How a word adds to a number. */
    enum Kind {
        /** "seven" */
        SMALL,
        /** "twenty" */
        TENS,
        /** "hundred", "dozen": multiplies what stands before it */
        SIZE,
        /** "bn", "k": a size only where it is glued to digits */
        SUFFIX,
        /** "half", "third": a part, in percent */
        PART
    }

    static @Nullable NumberWord of(Piece piece) {
        return piece.isWord() ? WORDS.get(piece.lower()) : null;
    }

    /** Whether a piece is a number or a part of one, in digits or as a word. */
    static boolean isNumber(Piece piece) {
        return piece.isDigits() || of(piece) != null;
    }

    private static Map<String, NumberWord> read() {
        Map<String, NumberWord> words = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("figures/number-words.tsv")) {
            NumberWord word = new NumberWord(new BigDecimal(row.column(2)), row.value(0, Kind.class));
            for (String form : row.column(1).split("\\|", -1)) {
                words.put(form, word);
            }
        }
        return Map.copyOf(words);
    }
}

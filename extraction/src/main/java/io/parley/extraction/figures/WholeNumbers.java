package io.parley.extraction.figures;

import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that are a whole number by themselves, "one" to "ninety", from {@code number-words.tsv}. */
public final class WholeNumbers {

    private static final Map<String, Integer> WORDS = read();

    private WholeNumbers() {}

    /** The number of a word in lower case; null where it is none. */
    public static @Nullable Integer of(String word) {
        return WORDS.get(word);
    }

    /** All those words. */
    public static Set<String> words() {
        return WORDS.keySet();
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> words = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("figures/number-words.tsv")) {
            boolean whole = row.column(0).equals("SMALL") || row.column(0).equals("TENS");
            if (whole) {
                for (String word : row.column(1).split("\\|", -1)) {
                    words.put(word, Integer.valueOf(row.column(2)));
                }
            }
        }
        return Map.copyOf(words);
    }
}

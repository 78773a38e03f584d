package io.parley.extraction.proposals;

import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many points a plan has, as its name tells: "12-point plan", "five-point proposal". */
final class Points {

    private static final Map<String, Integer> WORDS = words();
    private static final Pattern POINTS = Pattern.compile(
            "\\b(\\d{1,3}|" + String.join("|", WORDS.keySet()) + ") ?- ?(?:point|stage|step|phase|page|part)\\b",
            Pattern.CASE_INSENSITIVE);

    private Points() {}

    /** The number; null where the words tell none. */
    static @Nullable Integer in(String words) {
        if (words.indexOf('-') < 0) {
            return null;
        }
        Matcher found = POINTS.matcher(words);
        if (!found.find()) {
            return null;
        }
        String number = found.group(1).toLowerCase(Locale.ROOT);
        Integer word = WORDS.get(number);
        return word == null ? Integer.valueOf(number) : word;
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> out = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("figures/number-words.tsv")) {
            boolean whole = row.column(0).equals("SMALL") || row.column(0).equals("TENS");
            if (whole) {
                for (String word : row.column(1).split("\\|", -1)) {
                    out.put(word, Integer.valueOf(row.column(2)));
                }
            }
        }
        return out;
    }
}

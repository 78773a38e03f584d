package io.parley.extraction.proposals;

import io.parley.extraction.figures.WholeNumbers;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many points a plan has, as its name tells: "12-point plan", "five-point proposal". */
final class Points {

    private static final Pattern POINTS = Pattern.compile(
            "\\b(\\d{1,3}|" + String.join("|", WholeNumbers.words()) + ") ?- ?(?:point|stage|step|phase|part)\\b",
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
        Integer word = WholeNumbers.of(number);
        return word == null ? Integer.valueOf(number) : word;
    }
}

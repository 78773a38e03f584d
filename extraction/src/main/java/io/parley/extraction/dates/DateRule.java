package io.parley.extraction.dates;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of dates.
 *
 * @param pattern matched in a sentence; without nested repetition, so that time stays linear
 * @param beginning where it is worth trying
 */
record DateRule(Pattern pattern, FirstCharacters beginning, Resolver resolver) {

    private static final String SPACES = " {1,3}";
    private static final String MAYBE_SPACES = " {0,3}";

    /** Gives the words a value, or null where they have none. */
    interface Resolver {
        @Nullable
        DateValues resolve(DateMatch match);
    }

    /** A space of the pattern stands for a few in the text: old wires set their lines with more than one. */
    static DateRule of(String regex, Resolver resolver) {
        String spaced = regex.replace(" ?", "\0").replace(" ", SPACES).replace("\0", MAYBE_SPACES);
        Pattern pattern = Pattern.compile(spaced);
        return new DateRule(pattern, new FirstCharacters(pattern), resolver);
    }

    /** The same for words that are written with or without a capital. */
    static DateRule anyCase(String regex, Resolver resolver) {
        return of("(?i)\\b" + regex + "\\b", resolver);
    }
}

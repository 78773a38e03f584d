package io.parley.extraction.dates;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of dates.
 *
 * @param pattern matched in a sentence; without nested repetition, so that time stays linear
 */
record DateRule(Pattern pattern, Resolver resolver) {

    /** Gives the words a value, or null where they have none. */
    interface Resolver {
        @Nullable
        DateValues resolve(DateMatch match);
    }

    static DateRule of(String regex, Resolver resolver) {
        return new DateRule(Pattern.compile(regex), resolver);
    }
}

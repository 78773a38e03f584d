package io.parley.evaluation.score;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One error, with the words that it is about.
 *
 * @param gold what was expected, if anything
 * @param found what was found instead, if anything
 */
public record Finding(
        Kind kind,
        String article,
        @Nullable String gold,
        @Nullable String found,
        String text) {

    /** What went wrong, the worst first. */
    public enum Kind {
        WRONG_STAGE,
        MISSED_CLAIM,
        SPURIOUS_CLAIM,
        WRONG_SPEAKER,
        MISSED_NAME,
        SPURIOUS_NAME,
        WRONG_TYPE,
        WRONG_LINK,
        MISSED_DATE,
        SPURIOUS_DATE,
        WRONG_DATE,
        MISSED_ROLE,
        SPURIOUS_ROLE,
        MISSED_MEETING,
        SPURIOUS_MEETING,
        MISSED_POSITION,
        WRONG_POSITION,
        WRONG_STANCE,
        WRONG_ISSUE;

        /** In words. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}

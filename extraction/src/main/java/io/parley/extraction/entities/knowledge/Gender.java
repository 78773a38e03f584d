package io.parley.extraction.entities.knowledge;

import java.util.Locale;

/** Grammatical gender that pronouns agree with. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Reads "m", "male", "f", "female"; anything else, such as a name that both bear, is unknown. */
    static Gender of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "m", "male" -> MALE;
            case "f", "female" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** Whether a word of this gender can stand for somebody of the other one. */
    public boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}

package io.parley.extraction.entities.linking;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether letters stand for a name: its initials, in order, small words left out or not. */
final class Acronyms {

    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "de", "&", "to", "against");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\-/]+");

    private Acronyms() {}

    private static String letters(String words) {
        return NO_LETTER.matcher(words).replaceAll("");
    }

    static boolean stands(String letters, String name) {
        String plain = letters(letters);
        if (plain.length() < 2 || plain.length() > 8 || name.indexOf(' ') < 0 || !hasCapitals(plain)) {
            return false;
        }
        String wanted = plain.toLowerCase(Locale.ROOT);
        return wanted.equals(initials(name, true)) || wanted.equals(initials(name, false));
    }

    /** What a name and letters that stand for it have in common. */
    static Set<String> keys(String words) {
        if (words.indexOf(' ') < 0) {
            return Set.of(letters(words).toLowerCase(Locale.ROOT));
        }
        Set<String> keys = new HashSet<>();
        keys.add(initials(words, true));
        keys.add(initials(words, false));
        keys.add(letters(words).toLowerCase(Locale.ROOT));
        return keys;
    }

    private static boolean hasCapitals(String letters) {
        return letters.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private static String initials(String name, boolean skipSmall) {
        StringBuilder initials = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty() && !(skipSmall && SMALL.contains(word))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}

package io.parley.extraction.dates;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a text a match of a pattern can begin, by the two characters there: a pattern is tried at these places only,
 * since trying it at every character of a sentence is what takes the time. Found out by asking the pattern about such
 * characters alone: if it neither matches nor waits for more, no match begins with them.
 */
final class FirstCharacters {

    private static final int ASCII = 128;

    private final BitSet pairs = new BitSet(ASCII * ASCII);
    private final boolean atWordStart;

    FirstCharacters(Pattern pattern) {
        Matcher matcher = pattern.matcher("");
        boolean words = pattern.pattern().matches("(?s)(\\(\\?i\\))?\\\\b.*");
        for (char first = 0; first < ASCII; first++) {
            if (!mayBegin(matcher, String.valueOf(first))) {
                continue;
            }
            words &= isWordPart(first);
            for (char second = 0; second < ASCII; second++) {
                pairs.set(first * ASCII + second, mayBegin(matcher, "" + first + second));
            }
        }
        atWordStart = words;
        if (pairs.isEmpty()) { // it begins behind certain words, which are not there when characters stand alone
            pairs.set(0, ASCII * ASCII);
        }
    }

    private static boolean mayBegin(Matcher matcher, String characters) {
        matcher.reset(characters);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Whether a match may begin at the index; characters beyond ASCII are always tried, and the last one of a text. */
    boolean mayBeginAt(String text, int index) {
        char first = text.charAt(index);
        if (atWordStart && index > 0 && isWordPart(first) && isWordPart(text.charAt(index - 1))) {
            return false;
        }
        char second = index + 1 < text.length() ? text.charAt(index + 1) : ASCII;
        return first >= ASCII || second >= ASCII || pairs.get(first * ASCII + second);
    }

    private static boolean isWordPart(char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

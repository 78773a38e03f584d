package io.parley.extraction.entities.names;

import io.parley.extraction.entities.knowledge.Folding;
import java.util.Set;

/** Takes off the ends of a name what goes on with the sentence: marks, a full stop, words that join. */
final class NameEnd {

    private static final Set<String> JOINTS = Set.of(
            "of", "the", "for", "and", "in", "at", "on", "with", "to", "from", "by", "or", "as", "a", "an", "&", "de");
    private static final Set<String> SHORTENED = Set.of("inc", "co", "corp", "ltd", "jr", "sr", "bros", "st", "mt");

    private NameEnd() {}

    static int of(String text, int start, int end) {
        int last = end;
        while (last > start) {
            char mark = text.charAt(last - 1);
            int word = start + text.substring(start, last).lastIndexOf(' ') + 1;
            if (",;:'\"-([ ".indexOf(mark) >= 0 || (mark == '.' && fullStop(text, start, last - 1))) {
                last--;
            } else if (word > start && JOINTS.contains(text.substring(word, last))) {
                last = word - 1;
            } else {
                return last;
            }
        }
        return last;
    }

    /** Where the name begins behind words that only join it to the sentence; particles of persons are no such words. */
    static int afterJoints(String text, int start, int end) {
        int from = start;
        if (start >= end) {
            return start;
        }
        for (String word : text.substring(start, end).split(" ", 5)) {
            if (from + word.length() >= end || !JOINTS.contains(word) || word.equals("de")) {
                break;
            }
            from += word.length() + 1;
        }
        return from;
    }

    /** Whether the dot ends the sentence rather than an abbreviation. */
    private static boolean fullStop(String text, int start, int dot) {
        int word = dot;
        while (word > start && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean inner = word > start && text.charAt(word - 1) == '.';
        return dot - word > 1 && !inner && !SHORTENED.contains(Folding.fold(text.substring(word, dot)));
    }
}

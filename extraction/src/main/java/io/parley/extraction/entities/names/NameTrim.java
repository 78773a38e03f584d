package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Takes off what is around a name but not part of it: article, possessive, titles of persons, marks. */
final class NameTrim {

    private final Knowledge knowledge;

    NameTrim(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The name without its surroundings; null if nothing is left. */
    @Nullable Name trim(String text, Name name) {
        int start = name.span().start();
        int end = name.span().end();
        if (!name.candidates().isEmpty()) {
            return name;
        }
        end = end(text, start, end);
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (startsWithWord(text, start, end, "the")) {
            start += 4;
        }
        if (name.type() == EntityType.PERSON) {
            start = afterTitles(text, start, end);
        }
        if (start >= end || !hasCapital(text, start, end)) {
            return null;
        }
        return name.withSpan(new Span(start, end));
    }

    private static int end(String text, int start, int end) {
        int last = end;
        if (last - start > 2 && text.charAt(last - 2) == '\'' && Folding.fold(text.charAt(last - 1)) == 's') {
            last -= 2;
        }
        while (last > start && ",;:'\"-([ ".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private int afterTitles(String text, int start, int end) {
        int from = start;
        for (int words = knowledge.words().titles().longest(); words >= 1; ) {
            int after = afterWords(text, from, end, words);
            if (after > 0 && knowledge.words().titles().contains(Folding.fold(text.substring(from, after)))) {
                from = Math.min(end, after + 1);
                words = knowledge.words().titles().longest();
            } else {
                words--;
            }
        }
        int word = afterWords(text, from, end, 1);
        boolean demonym = word > 0
                && word < end
                && knowledge.demonyms().isDemonym(Folding.fold(text.substring(from, word)));
        return demonym ? afterTitles(text, word + 1, end) : from;
    }

    private static int afterWords(String text, int from, int end, int words) {
        int at = from;
        for (int w = 0; w < words; w++) {
            if (at >= end) {
                return -1;
            }
            int space = text.indexOf(' ', w == 0 ? at : at + 1);
            at = space < 0 || space > end ? end : space;
            if (w < words - 1 && at == end) {
                return -1;
            }
        }
        return at;
    }

    private static boolean startsWithWord(String text, int start, int end, String word) {
        return end - start > word.length()
                && Folding.fold(text.substring(start, start + word.length())).equals(word)
                && text.charAt(start + word.length()) == ' ';
    }

    private static boolean hasCapital(String text, int start, int end) {
        return text.substring(start, end).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}

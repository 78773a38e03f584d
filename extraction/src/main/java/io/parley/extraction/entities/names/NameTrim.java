package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.resource.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes off what is around a name but not part of it: article, owner, possessive, titles of persons, marks. */
final class NameTrim {

    private static final int LONGEST_TITLE = 60;
    private static final Set<String> CALENDAR = WordList.read("entities/names/calendar.txt");

    private final Knowledge knowledge;

    NameTrim(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The name without its surroundings; null if nothing is left. */
    @Nullable
    Name trim(String text, Name name) {
        int end = end(text, name.span().start(), name.span().end());
        int start = afterOwner(text, name.span().start(), end);
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (startsWithThe(text, start, end)) {
            start += 4;
        }
        if (name.type() == EntityType.PERSON) {
            start = afterTitles(text, start, end);
        }
        if (start >= end || !named(text.substring(start, end))) {
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

    /** "Egypt's Al Qahera News" is the second name, "Sudan People's Movement" one. */
    private int afterOwner(String text, int start, int end) {
        int owner = text.indexOf("'s ", start);
        boolean owned = owner > start && owner + 3 < end;
        return owned && !knowledge.named(text.substring(start, owner)).isEmpty() ? owner + 3 : start;
    }

    /** Behind the last title that reaches into the name, which itself may have begun inside the title. */
    private int afterTitles(String text, int start, int end) {
        int after = start;
        for (int from = Math.max(0, start - LONGEST_TITLE); from < end; from++) {
            if (startsWord(text, from)) {
                int titleEnd = titleEnd(text, from, end);
                if (titleEnd > after && titleEnd < end) {
                    after = titleEnd + 1;
                }
            }
        }
        int word = wordEnd(text, after);
        boolean demonym = word < end && knowledge.demonyms().isDemonym(Folding.fold(text.substring(after, word)));
        return demonym ? word + 1 : after;
    }

    private int titleEnd(String text, int from, int end) {
        int longest = -1;
        int at = from;
        for (int words = 1; words <= knowledge.words().titles().longest() && at < end; words++) {
            at = wordEnd(text, words == 1 ? from : at + 1);
            if (knowledge.words().titles().contains(Folding.fold(text.substring(from, at)))) {
                longest = at;
            }
            if (at >= text.length() || text.charAt(at) != ' ') {
                break;
            }
        }
        boolean alsoGiven = longest > 0
                && longest == wordEnd(text, from)
                && knowledge.words().given().contains(Folding.fold(text.substring(from, longest)));
        return alsoGiven ? -1 : longest;
    }

    private static boolean startsWord(String text, int i) {
        return Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ',' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static boolean startsWithThe(String text, int start, int end) {
        return end - start > 4 && Folding.fold(text.substring(start, start + 4)).equals("the ");
    }

    private static boolean named(String words) {
        return words.chars().anyMatch(Character::isUpperCase) && !CALENDAR.contains(Folding.fold(words));
    }
}

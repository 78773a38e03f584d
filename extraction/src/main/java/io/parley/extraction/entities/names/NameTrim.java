package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.FamilyNames;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.resource.WordList;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes off what is around a name but not part of it: article, owner, possessive, titles of persons, marks. */
final class NameTrim {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_WORD = 100;
    private static final Set<String> PREFIXES = Set.of("pro", "anti", "non", "ex", "mid", "pre", "post", "trans");
    private static final Pattern COUNTED =
            Pattern.compile("(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-\\p{Ll}+");
    private static final Pattern TOLD = Pattern.compile("(\\p{Lu}\\p{Ll}+) (?:of|in|at|from) (?=\\p{Lu})");
    private static final Set<String> TOLD_NOUNS = WordList.read("entities/names/told-nouns.txt");
    private static final Set<String> TITLES_OF_SEVERAL = Set.of("sens", "reps", "govs", "gens", "messrs");
    private static final Set<String> CALENDAR = WordList.read("entities/names/calendar.txt");
    private static final Set<String> PEOPLES = WordList.read("entities/names/peoples.txt");
    private static final Set<String> FUNCTION_WORDS = WordList.read("entities/names/function-words.txt");

    private final Knowledge knowledge;

    NameTrim(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The name without its surroundings; null if nothing is left. */
    @Nullable
    Name trim(String text, Name name) {
        int end = beforeTitle(
                text,
                name.span().start(),
                end(text, name.span().start(), name.span().end()));
        int start = afterOwner(text, afterCommonWords(text, name.span().start(), end), end);
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        start = afterToldNoun(text, afterFunctionWords(text, start, end), end);
        start = name.type() == EntityType.PERSON ? afterTitles(text, start, end) : afterDescription(text, start, end);
        start = fromParticle(text, start);
        if (start >= end || !named(text.substring(start, end)) || portfolio(text, start)) {
            return null;
        }
        return name.withSpan(new Span(start, end));
    }

    private static int end(String text, int start, int end) {
        int last = end;
        if (last - start > 2 && text.charAt(last - 2) == '\'' && Folding.fold(text.charAt(last - 1)) == 's') {
            last -= 2;
        }
        last = NameEnd.of(text, start, last);
        int word = text.lastIndexOf(' ', last - 1) + 1;
        boolean lower = word > start
                && Character.isLowerCase(text.charAt(word))
                && text.substring(word, last).indexOf('-') < 0;
        return lower && FUNCTION_WORDS.contains(Folding.fold(text.substring(word, last))) ? word - 1 : last;
    }

    /** "EC Vice" of "EC Vice-President", "Florida Sens": the title of somebody else begins there. */
    private int beforeTitle(String text, int start, int end) {
        int word = text.lastIndexOf(' ', end - 1) + 1;
        boolean goesOn = word > start && end < text.length() && text.charAt(end) == '-';
        if (word > start && TITLES_OF_SEVERAL.contains(Folding.fold(text.substring(word, end)))) {
            return word - 1;
        }
        return goesOn && knowledge.words().titles().contains(Folding.fold(text.substring(word, wordEnd(text, word))))
                ? word - 1
                : end;
    }

    /** Behind a dash, a quotation mark, or a common noun that no name holds: the name is what comes last. */
    private static int afterCommonWords(String text, int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            boolean breaks = "—(;".indexOf(text.charAt(i)) >= 0 || prefix(text, start, i);
            boolean wordStart = i > start && text.charAt(i - 1) == ' ' && Character.isLowerCase(text.charAt(i));
            if (wordStart) {
                int word = wordEnd(text, i);
                String folded = Folding.fold(text.substring(i, Math.min(word, end)));
                breaks = word < end
                        && word - i > 3
                        && folded.chars().allMatch(Character::isLetter)
                        && !FUNCTION_WORDS.contains(folded);
                i = breaks ? word : i;
            }
            from = breaks ? i + 1 : from;
        }
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        return from;
    }

    /** "News of Midea's bid": the noun has its capital letter from the beginning of the sentence. */
    private static int afterToldNoun(String text, int start, int end) {
        Matcher told = TOLD.matcher(text).region(start, Math.max(start, end));
        return told.lookingAt() && TOLD_NOUNS.contains(Folding.fold(told.group(1))) ? told.end() : start;
    }

    /** "13-party United Front", "party United Front": how many or what it is stands before the name. */
    private static int afterDescription(String text, int start, int end) {
        int word = wordEnd(text, start);
        if (word + 1 >= end || text.charAt(word) != ' ' || !Character.isUpperCase(text.charAt(word + 1))) {
            return start;
        }
        String first = text.substring(start, word);
        boolean common = first.length() > 3
                && first.chars().allMatch(Character::isLowerCase)
                && !FamilyNames.particle(Folding.fold(first));
        return common || COUNTED.matcher(first).matches() ? word + 1 : start;
    }

    /** "Pro-" of "Pro-Moscow leaders". */
    private static boolean prefix(String text, int start, int i) {
        return text.charAt(i) == '-'
                && i - start <= 5
                && startsWord(text, start)
                && PREFIXES.contains(Folding.fold(text.substring(start, i)));
    }

    /** "Egypt's Al Qahera News" is the second name, "Sudan People's Movement" one. */
    private int afterOwner(String text, int start, int end) {
        int owner = text.substring(start, Math.max(start, end)).indexOf("'s ");
        boolean owned = owner > 0 && start + owner + 3 < end;
        return owned && !knowledge.named(text.substring(start, start + owner)).isEmpty() ? start + owner + 3 : start;
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
        int reach = Math.min(text.length(), from + LONGEST_WORD);
        while (end < reach && text.charAt(end) != ' ' && text.charAt(end) != ',' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** The "al-" of "al-Hassan" belongs to the name. */
    private static int fromParticle(String text, int start) {
        int from = start - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean tied = start > 1 && text.charAt(start - 1) == '-';
        return tied && FamilyNames.particle(Folding.fold(text.substring(from, start - 1))) ? from : start;
    }

    /** "But Smith" at the start of a sentence; "New York" stays, as it does not open one. */
    private static int afterFunctionWords(String text, int start, int end) {
        int from = NameEnd.afterJoints(text, start, end);
        while (from < end && (from == start ? opens(text, start) || startsWithThe(text, start) : true)) {
            int word = wordEnd(text, from);
            if (word >= end || !FUNCTION_WORDS.contains(Folding.fold(text.substring(from, word)))) {
                break;
            }
            if (from == start && !opens(text, start) && text.startsWith("The ", start)) {
                break;
            }
            from = word + 1;
        }
        return from;
    }

    private static boolean startsWithThe(String text, int start) {
        return text.length() - start > 4
                && Folding.fold(text.substring(start, start + 4)).equals("the ");
    }

    /** Whether a sentence, a line or a quotation begins here. */
    private static boolean opens(String text, int start) {
        int i = start - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '"' || text.charAt(i) == '\'')) {
            i--;
        }
        return i < 0 || ".!?\n:—".indexOf(text.charAt(i)) >= 0;
    }

    /** What a minister is minister of. */
    private static boolean portfolio(String text, int start) {
        return text.regionMatches(start - 11, "inister of ", 0, 11)
                || text.regionMatches(start - 12, "inisters of ", 0, 12);
    }

    /** A single word must be more than a capitalised common word, a day, or the name of a people. */
    private boolean named(String words) {
        if (words.chars().noneMatch(Character::isUpperCase)) {
            return false;
        }
        String folded = Folding.fold(words);
        return !CALENDAR.contains(folded)
                && !PEOPLES.contains(folded)
                && !FUNCTION_WORDS.contains(folded)
                && !knowledge.demonyms().isDemonym(folded);
    }
}

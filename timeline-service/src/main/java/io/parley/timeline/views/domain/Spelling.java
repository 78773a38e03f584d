package io.parley.timeline.views.domain;

import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.WordLists;
import io.parley.timeline.world.domain.World;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names are written: what is no part of one, short and long forms, and transcriptions of one name. */
final class Spelling {

    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern SOFT = Pattern.compile("[aeiouyhw'\u2019\u2018`-]");
    /** "Loss-making Sharp", "Taiwan-based Orion": what a company is, not what it is called. */
    private static final Pattern DESCRIBING = Pattern.compile("\\p{Lu}[\\p{L}]*-(?:\\p{Ll}+ing|\\p{Ll}+ed|led|run)");

    private static final int LONGEST_DIFFERENCE = 2;

    private static final Map<String, String> SHORT_ENDINGS =
            Map.of("corporation", "corp", "company", "co", "incorporated", "inc", "limited", "ltd");

    private Spelling() {}

    /** The name without a dateline before it ("TOKYO Sharp Corp") and without a day after it ("United States Sunday"). */
    static String clean(String name, World world) {
        String clean = name.strip();
        List<String> words = words(clean);
        while (words.size() > 1 && WordLists.DAYS.contains(words.get(words.size() - 1))) {
            words = words.subList(0, words.size() - 1);
        }
        if (words.size() > 1 && DESCRIBING.matcher(words.get(0)).matches()) {
            words = words.subList(1, words.size());
        }
        if (words.size() > 1 && isCapitals(words.get(0)) && !isCapitals(words.get(1)) && isPlace(words.get(0), world)) {
            words = words.subList(1, words.size());
            // "BRUSSELS The European Union": the article begins the sentence, and no name.
            words = words.size() > 1 && words.get(0).equals("The") ? words.subList(1, words.size()) : words;
        }
        return words.isEmpty() ? clean : withoutRank(String.join(" ", words));
    }

    /** The name without the rank that an office left at its end: "Foxconn Vice", from "Foxconn Vice Chairman". */
    static String withoutRank(String name) {
        List<String> words = words(name);
        while (words.size() > 1 && WordLists.RANKS.contains(words.get(words.size() - 1))) {
            words = words.subList(0, words.size() - 1);
        }
        return words.isEmpty() ? name : String.join(" ", words);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isPlace(String word, World world) {
        return Optional.of(word.split("/", 2)[0])
                .flatMap(place -> world.find(null, place))
                .filter(known -> known.kind() == Known.Kind.PLACE || known.kind() == Known.Kind.COUNTRY)
                .isPresent();
    }

    static List<String> words(String name) {
        return GAPS.splitAsStream(name.strip()).filter(word -> !word.isEmpty()).toList();
    }

    static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** A name whose words for a company are written short: "Innovation Network Corporation" is "innovation network corp". */
    static String withShortEndings(String name) {
        return words(fold(name)).stream()
                .map(word -> word.replace(".", ""))
                .map(word -> SHORT_ENDINGS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    static String last(String name) {
        List<String> words = words(name);
        return words.get(words.size() - 1);
    }

    /** Whether a name is what a company's full name is cut to: "Hon Hai" for "Hon Hai Precision Industry Co". */
    static boolean isShortCompany(String shorter, String full) {
        List<String> few = words(fold(shorter));
        List<String> many = words(fold(full));
        return few.size() < many.size()
                && WordLists.COMPANY_ENDINGS.contains(many.get(many.size() - 1).replace(".", ""))
                && many.subList(0, few.size()).equals(few);
    }

    /** Whether a name ends as companies' full names do. */
    static boolean isCompany(String name) {
        List<String> words = words(name);
        return words.size() > 1
                && WordLists.COMPANY_ENDINGS.contains(
                        words.get(words.size() - 1).replace(".", ""));
    }

    /** Whether a name is made of the initials of another one: INCJ, Innovation Network Corp of Japan. */
    static boolean areInitials(String initials, String full) {
        String first = initials(full);
        return first.length() > 2 && initials.replace(".", "").contentEquals(first);
    }

    /** The first letters of the capitalised words of a name. */
    static String initials(String full) {
        StringBuilder first = new StringBuilder();
        for (String word : words(full)) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                first.appendCodePoint(word.codePointAt(0));
            }
        }
        return first.toString();
    }

    /** Whether two words write one name: Haniya and Haneya, Mahmud and Mahmoud, Karah and Kahara. */
    static boolean areTranscriptions(String one, String other) {
        String a = fold(one);
        String b = fold(other);
        return a.equals(b)
                || (!a.isEmpty()
                        && !b.isEmpty()
                        && a.length() > LONGEST_DIFFERENCE + 1
                        && b.length() > LONGEST_DIFFERENCE + 1
                        && a.charAt(0) == b.charAt(0)
                        && Math.abs(a.length() - b.length()) <= LONGEST_DIFFERENCE
                        && skeleton(a).equals(skeleton(b)));
    }

    /** What is the same for all transcriptions of a word, and for few others. */
    static String sound(String word) {
        String folded = fold(word);
        return folded.isEmpty() ? "" : folded.charAt(0) + skeleton(folded);
    }

    /** Consonants, doubled ones once: what transcriptions of one name share. */
    private static String skeleton(String folded) {
        return SOFT.matcher(folded).replaceAll("").replaceAll("(.)\\1", "$1");
    }

    /** Whether two full names of persons write one: all their words do, given names may be cut to an initial. */
    static boolean areOnePerson(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.size() < 2 || a.size() != b.size() || !areTranscriptions(last(one), last(other))) {
            return false;
        }
        for (int i = 0; i < a.size() - 1; i++) {
            if (!areTranscriptions(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }
}

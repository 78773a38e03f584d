package io.parley.timeline.views.domain;

import io.parley.timeline.world.domain.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of plans ("21-point plan", "Privacy Shield") from stretches of sentences that only mention one. */
final class PlanNames {

    private static final int MOST_WORDS = 9;
    private static final Pattern TAIL = Pattern.compile("\\s+(?:of|for|to|on|by|from|with|between|in|under)\\s.*$");
    private static final Pattern FINITE =
            Pattern.compile("\\b(?:is|are|was|were|has|have|had|will|would|said|says)\\b");

    /** "countries develop more ambitious plans": any plans of that sort, not one. */
    private static final Pattern COMPARED =
            Pattern.compile("\\b(?:more|less|most|any|such|other|no|some|many)\\b(?!-)");

    private static final Pattern PARTICIPLES = Pattern.compile(
            "(?:revised|proposed|amended|modified|limited|united|detailed|agreed|renewed|improved|combined|updated)");

    private static final Pattern NEW = Pattern.compile(
            "\\b(?i:new|fresh|revised|amended|second|third|improved|modified|updated|lower|higher|final)\\b");

    /** What is called an offer here may be called a proposal there. */
    private static final Set<String> ONE_SORT =
            Set.of("offer", "offers", "proposal", "proposals", "bid", "bids", "plan", "plans");

    private PlanNames() {}

    /** Whether a text is the name of a plan: a few words that end with a word for one, and no clause. */
    static boolean isName(String text) {
        String head = TAIL.matcher(text.strip()).replaceFirst("");
        List<String> words = Spelling.words(head);
        return !words.isEmpty()
                && !WordLists.PLAN_VERBS.contains(words.get(0))
                && Spelling.words(text).size() <= MOST_WORDS
                && !FINITE.matcher(text).find()
                && !COMPARED.matcher(head).find()
                && words.stream().limit(words.size() - 1L).noneMatch(PlanNames::isVerb)
                && (WordLists.PROPOSAL_NOUNS.contains(words.get(words.size() - 1))
                        || words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0))));
    }

    /** A past tense in lower case after a name: "slammed" in "chief Barroso slammed new budget proposals". */
    private static boolean isVerb(String word) {
        return word.endsWith("ed")
                && word.length() > 5
                && !word.contains("-")
                && !PARTICIPLES.matcher(word).matches();
    }

    /** Whether the name says which plan is meant: by more than a word for any plan. */
    static boolean isTelling(String text) {
        String head = TAIL.matcher(text.strip()).replaceFirst("");
        boolean tail = head.length() < text.strip().length();
        return tail
                || Spelling.words(head.toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(word ->
                                !WordLists.VAGUE_NAMES.contains(word) && !WordLists.PROPOSAL_NOUNS.contains(word));
    }

    /** Whether a name says that the plan comes after another one. */
    static boolean isNew(String text) {
        return NEW.matcher(text).find();
    }

    /** The words of a name that tell plans apart. */
    static String label(String text) {
        List<String> words = Words.of(text).stream()
                .filter(word -> !WordLists.VAGUE_NAMES.contains(word))
                .toList();
        List<String> telling =
                words.stream().filter(word -> !ONE_SORT.contains(word)).toList();
        return String.join(" ", telling.isEmpty() ? words : telling);
    }
}

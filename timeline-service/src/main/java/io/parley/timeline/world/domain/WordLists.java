package io.parley.timeline.world.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words or phrases that a rule of the views goes by, in lower case; read once from the file of its name. A star at the end of
 * one stands for any ending.
 */
public final class WordLists {

    /** Words with a full stop of their own. */
    public static final WordLists ABBREVIATIONS = of("abbreviations.txt");
    /** Starts of contents that tell nothing. */
    public static final WordLists TRIVIAL = of("trivial-contents.txt");
    /** Last words of companies' full names. */
    public static final WordLists COMPANY_ENDINGS = of("company-endings.txt");
    /** Days and months. */
    public static final WordLists DAYS = of("day-names.txt");
    /** Words that rank an office. */
    public static final WordLists RANKS = of("rank-words.txt");
    /** Words that give an office of state. */
    public static final WordLists STATE_OFFICES = of("state-offices.txt");
    /** Words for those who lead a state or its government. */
    public static final WordLists HEAD_OFFICES = of("head-offices.txt");
    /** Words that keep a person from speaking for a state. */
    public static final WordLists NO_STATE_OFFICES = of("no-state-offices.txt");
    /** Last words of descriptions of people who speak for others. */
    public static final WordLists SPEAKING_HEADS = of("speaking-heads.txt");
    /** Words that tell that talks go on. */
    public static final WordLists RESUMPTION = of("resumption-words.txt");
    /** Last words of names that plans go by. */
    public static final WordLists PROPOSAL_NOUNS = of("proposal-nouns.txt");
    /** Words that leave open which plan is meant. */
    public static final WordLists VAGUE_NAMES = of("vague-plan-words.txt");
    /** What is done with a plan: such a word leads no name of one. */
    public static final WordLists PLAN_VERBS = of("plan-verbs.txt");
    /** Last words of descriptions of people who hold a position. */
    public static final WordLists GROUP_NOUNS = of("group-nouns.txt");
    /** Words that tell that talks have broken down. */
    public static final WordLists COLLAPSE = of("collapse-words.txt");
    /** Words that tell that something is still to come. */
    public static final WordLists NOT_YET = of("not-yet-words.txt");
    /** Words that tell of an encounter. */
    public static final WordLists ENCOUNTERS = of("encounter-words.txt");
    /** Words of hope, which is no position. */
    public static final WordLists HOPES = of("hope-words.txt");
    /** Words that make somebody a mediator. */
    public static final WordLists MEDIATION = of("mediation-words.txt");
    /** Words that make somebody speak for a side in talks. */
    public static final WordLists TALKING = of("talking-words.txt");
    /** Words that tell that an agreement is carried out. */
    public static final WordLists EFFECT = of("effect-words.txt");
    /** Words that news of negotiations have. */
    public static final WordLists NEGOTIATION = of("negotiation-words.txt");
    /** Words that tell of talks. */
    public static final WordLists TALKS = of("talks-words.txt");
    /** Words for all sides at once, which name none. */
    public static final WordLists COLLECTIVES = of("collective-words.txt");
    /** Words with which a story looks back. */
    public static final WordLists BACKGROUND = of("background-words.txt");
    /** Words that tell that an agreement binds from now on. */
    public static final WordLists IN_FORCE = of("in-force-words.txt");
    /** Words that tell that an agreement is made. */
    public static final WordLists AGREED = of("agreed-words.txt");
    /** What is done with a pact when it comes about. */
    public static final WordLists PACT_DEEDS = of("pact-deeds.txt");
    /** Words that judge a plan as bad. */
    public static final WordLists VERDICTS = of("verdict-words.txt");
    /** What people do to one another in a war. */
    public static final WordLists HARMS = of("harm-words.txt");
    /** What people are called who watch the talks of others. */
    public static final WordLists ONLOOKERS = of("onlooker-words.txt");
    /** Words that turn down what others ask. */
    public static final WordLists OUT_OF_REACH = of("out-of-reach-words.txt");
    /** Deeds after which what was asked for is done. */
    public static final WordLists SETTLING = of("settling-deeds.txt");
    /** Words with which a side binds itself. */
    public static final WordLists COMMITMENTS = of("commitment-words.txt");
    /** Words that frame what is said and do not tell what it is about. */
    public static final WordLists FRAMES = of("frame-words.txt");
    /** Pronouns that stand for somebody named before. */
    public static final WordLists PRONOUNS = of("pronouns.txt");

    /** Words that speak against something. */
    public static final WordLists AGAINST = of("against-words.txt");
    /** Words that ask something of somebody. */
    public static final WordLists DEMANDS = of("demand-words.txt");

    private static final String ANY_ENDING = "*";

    private final Set<String> words;

    private WordLists(Collection<String> lines) {
        words = Set.copyOf(lines);
    }

    private static WordLists of(String file) {
        String resource = "/io/parley/timeline/knowledge/" + file;
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            return new WordLists(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** Whether the list has this very word or phrase, whatever its case. */
    public boolean contains(String word) {
        return words.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** All of them in the order of the alphabet. */
    public List<String> words() {
        return words.stream().sorted().toList();
    }

    /** Whether a text starts with a phrase of the list. */
    public boolean startOf(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        for (String phrase : words) {
            if (folded.startsWith(phrase) && isWhole(folded, 0, phrase.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase of the list stands anywhere in a text, as whole words. */
    public boolean in(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        for (String phrase : words) {
            boolean stem = phrase.endsWith(ANY_ENDING);
            String letters = stem ? phrase.substring(0, phrase.length() - ANY_ENDING.length()) : phrase;
            for (int at = folded.indexOf(letters); at >= 0; at = folded.indexOf(letters, at + 1)) {
                if (startsWord(folded, at) && (stem || endsWord(folded, at + letters.length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether neither a letter nor a digit stands beside a stretch. */
    private static boolean isWhole(String text, int start, int end) {
        return startsWord(text, start) && endsWord(text, end);
    }

    private static boolean startsWord(String text, int start) {
        return start == 0 || !isOfWord(text.codePointBefore(start));
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !isOfWord(text.codePointAt(end));
    }

    private static boolean isOfWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}

package io.parley.extraction.claims;

import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that name a source, without relative clauses; knows its head noun and its bare description. */
final class SourcePhrase {

    private static final Set<String> RELATIVE = Set.of("who", "whose", "which", "whom");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "one", "another", "this", "that", "these", "those", "some", "other", "several");
    private static final Set<String> ASIDE = Set.of(",", "(", "\u2014", "\u2013", "--");
    private static final Set<String> JOINING = Set.of("of", "for", "in", "at");
    private static final Set<String> QUANTIFIERS = Set.of("most", "many", "some", "all", "both", "few", "half");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "some", "several", "many", "two");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "same");

    private final List<Token> tokens;

    private SourcePhrase(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Cuts the phrase where a clause about the source begins. */
    static SourcePhrase of(List<Token> source) {
        int end = source.size();
        for (int i = 1; i < source.size(); i++) {
            Token token = source.get(i);
            boolean afterComma = source.get(i - 1).text().equals(",");
            boolean clause = token.pos().equals("VERB")
                    && (afterComma || isParticipleBy(source, i) || token.lemma().equals("speak"));
            if (RELATIVE.contains(token.lemma()) || clause) {
                end = afterComma ? i - 1 : i;
                break;
            }
        }
        return new SourcePhrase(source.subList(0, end));
    }

    private static boolean isParticipleBy(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).lemma().equals("by");
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    Span span() {
        return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    /** The last noun before a preposition or comma: "spokesman" in "a spokesman for the ministry". */
    @Nullable
    Token head() {
        Token head = null;
        for (Token token : tokens) {
            boolean noun = token.pos().equals("NOUN") || token.pos().equals("PROPN");
            boolean ends = token.pos().equals("ADP") || ASIDE.contains(token.text());
            if (ends && head != null) {
                return head;
            }
            head = noun ? token : head;
        }
        return head == null ? describedBy() : head;
    }

    /** The tagger takes the noun of "a regional official" for an adjective at times: the last word is the head then. */
    private @Nullable Token describedBy() {
        Token last = tokens.size() > 1 ? tokens.get(tokens.size() - 1) : null;
        return last != null && last.pos().startsWith("ADJ") ? last : null;
    }

    boolean isPronoun() {
        return tokens.size() == 1 && tokens.get(0).pos().equals("PRON");
    }

    String firstWord() {
        return tokens.get(0).text().toLowerCase(Locale.ROOT);
    }

    /** "A regional official" is somebody new, whoever was named before. */
    boolean isIndefinite() {
        return INDEFINITE.contains(firstWord());
    }

    /** Whether it points to something known, without describing it anew: "the source", "the two officials". */
    boolean isBareReference() {
        return DEFINITE.contains(firstWord())
                && tokens.stream().filter(t -> !DETERMINERS.contains(t.lemma())).count() == 1;
    }

    /** The words before the possessive: "the ministry" in "the ministry's statement"; null without one. */
    @Nullable
    SourcePhrase owner() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("'s") || tokens.get(i).text().equals("'")) {
                return new SourcePhrase(tokens.subList(0, i));
            }
        }
        return null;
    }

    /** "Officials", by its form. */
    static boolean isPlural(Token noun) {
        String form = noun.text().toLowerCase(Locale.ROOT);
        boolean name = noun.pos().equals("PROPN") && !form.endsWith("ss");
        boolean plural = form.endsWith("s") && (name || !form.equals(noun.lemma()));
        return plural || form.equals("people");
    }

    /**
     * With what stands before the words that the tagger took: "the head of a mission" where only the mission was found.
     * A preposition right before them, with a noun before it, shows that they begin too late.
     */
    static List<Token> widened(List<Token> source, List<Token> sentence) {
        int at = sentence.indexOf(source.get(0));
        int from = at;
        boolean noun = false;
        while (from > 0
                && (isNominal(sentence.get(from - 1))
                        || JOINING.contains(sentence.get(from - 1).lemma()))) {
            from--;
            noun |= sentence.get(from).pos().equals("NOUN");
            boolean begins = sentence.get(from).pos().equals("DET");
            if (begins && from > 0 && !sentence.get(from - 1).pos().equals("ADP")) {
                break;
            }
        }
        while (from < at && sentence.get(from).pos().equals("ADP")) {
            from++;
        }
        boolean late = at > 1
                && noun
                && from < at
                && JOINING.contains(sentence.get(at - 1).lemma());
        return late ? sentence.subList(from, at + source.size()) : source;
    }

    private static boolean isNominal(Token token) {
        return token.pos().matches("NOUN|PROPN|ADJ|DET|NUM");
    }

    /** The description without its article: "senior regional official". */
    String description(String text) {
        int from = 0;
        if (tokens.size() > 2
                && QUANTIFIERS.contains(firstWord())
                && tokens.get(1).lemma().equals("of")) {
            from = 2;
        }
        while (from < tokens.size() - 1
                && (DETERMINERS.contains(tokens.get(from).text().toLowerCase(Locale.ROOT))
                        || OWNERS.contains(tokens.get(from).text().toLowerCase(Locale.ROOT)))) {
            from++;
        }
        if (from > 0 && tokens.get(from).pos().equals("ADP")) {
            from--; // "some in the service industry"
        }
        int to = tokens.size();
        for (int i = from + 1; i < tokens.size(); i++) {
            if (ASIDE.contains(tokens.get(i).text())) {
                to = i;
                break;
            }
        }
        String words =
                text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        boolean plain = tokens.get(from).pos().equals("NOUN") || text.contains(" " + lowerFirst(firstOf(words)) + " ");
        return plain ? lowerFirst(words) : words;
    }

    private static String firstOf(String words) {
        return words.split(" ", 2)[0];
    }

    private static String lowerFirst(String words) {
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return acronym ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}

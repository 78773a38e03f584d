package io.parley.extraction.dates;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the verbs around a date whether it lies behind or ahead of the publication. */
final class TenseReader {

    private final Map<String, Set<String>> words = new HashMap<>();

    TenseReader() {
        for (DataFile.Row row : DataFile.rows("dates/tense.tsv")) {
            words.computeIfAbsent(row.column(0), k -> new HashSet<>()).add(row.column(1));
        }
    }

    private boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    Direction read(Sentence sentence, Span date) {
        List<Token> tokens = sentence.tokens();
        int first = index(tokens, date.start());
        int after = index(tokens, date.end());
        String before = wordBefore(sentence, date);
        if (is("BEHIND_BEFORE", before)) {
            return Direction.BEHIND;
        }
        if (is("AHEAD_NOUN", wordAfter(sentence, date))) {
            return Direction.AHEAD;
        }
        Direction left = leftwards(tokens, first);
        if (is("AHEAD_BEFORE", before) && left != Direction.BEHIND) {
            return Direction.AHEAD;
        }
        if (left != null) {
            return left;
        }
        Direction right = rightwards(tokens, after);
        return right == null ? Direction.BEHIND : right;
    }

    /** The verb before the date that governs it. */
    private @Nullable Direction leftwards(List<Token> tokens, int date) {
        for (int i = date - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.text().equals(";") || token.text().equals(":")) {
                return null;
            }
            boolean adjective = is("AHEAD_ADJ", token.lemma()) && !token.pos().equals("ADP");
            if (adjective && date - i <= 6) {
                return Direction.AHEAD;
            }
            if (token.pos().equals("VERB") || (token.pos().equals("AUX") && !isAuxiliaryOfVerb(tokens, i, date))) {
                return ofVerb(tokens, i);
            }
        }
        return null;
    }

    private static boolean isAuxiliaryOfVerb(List<Token> tokens, int i, int date) {
        return i + 1 < date && tokens.get(i + 1).pos().equals("VERB");
    }

    private @Nullable Direction rightwards(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 15); i++) {
            Token token = tokens.get(i);
            if (is("MODAL", token.lemma())) {
                return Direction.AHEAD;
            }
            if (token.pos().equals("VERB")) {
                return ofVerb(tokens, i);
            }
        }
        return null;
    }

    private @Nullable Direction ofVerb(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        if (is("AHEAD_VERB", token.lemma()) && isParticipleOrPresent(tokens, verb)) {
            return Direction.AHEAD;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            Token before = tokens.get(i);
            String word = before.text().toLowerCase(Locale.ROOT);
            if (is("MODAL", word)) {
                return isPerfect(tokens, i, verb) ? Direction.BEHIND : Direction.AHEAD;
            }
            if (word.equals("to") && i == verb - 1) {
                return ofInfinitive(tokens, i);
            }
            if (before.lemma().equals("have")) {
                return Direction.BEHIND;
            }
            boolean helper = before.pos().equals("AUX")
                    || before.pos().equals("ADV")
                    || before.pos().equals("PART");
            if (!helper) {
                break;
            }
            boolean progressive = token.text().endsWith("ing") && isPresentBe(word);
            if (progressive) {
                return Direction.AHEAD;
            }
        }
        return isPast(token) || token.text().endsWith("ing") ? Direction.BEHIND : Direction.AHEAD;
    }

    /** "is scheduled", "scheduled for", "plans": not "he planned it on Monday" with an object of its own. */
    private static boolean isParticipleOrPresent(List<Token> tokens, int verb) {
        if (!isPast(tokens.get(verb))) {
            return true;
        }
        boolean passive = verb > 0 && tokens.get(verb - 1).lemma().equals("be");
        boolean followed = verb + 1 < tokens.size()
                && Set.of("for", "to", "until").contains(tokens.get(verb + 1).lemma());
        return passive || followed;
    }

    private Direction ofInfinitive(List<Token> tokens, int to) {
        for (int i = to - 1; i >= Math.max(0, to - 6); i--) {
            Token token = tokens.get(i);
            if (is("AHEAD_VERB", token.lemma()) || is("AHEAD_ADJ", token.lemma())) {
                return Direction.AHEAD;
            }
            if (token.pos().equals("VERB")) {
                return isPast(token) ? Direction.BEHIND : Direction.AHEAD;
            }
        }
        return Direction.AHEAD;
    }

    private static boolean isPerfect(List<Token> tokens, int modal, int verb) {
        return tokens.subList(modal, verb).stream().anyMatch(t -> t.lemma().equals("have"));
    }

    private static boolean isPresentBe(String word) {
        return Set.of("is", "are", "am", "'s", "'re").contains(word);
    }

    private static boolean isPast(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.endsWith("ed") && word.length() > 4) {
            return true;
        }
        boolean present = word.equals(token.lemma()) || word.equals("is") || word.equals("are") || word.endsWith("s");
        return !present && !word.endsWith("ing");
    }

    String wordBefore(Sentence sentence, Span date) {
        int i = index(sentence.tokens(), date.start()) - 1;
        boolean on = i > 0 && sentence.tokens().get(i).lemma().equals("on");
        int word = on ? i - 1 : i;
        return word < 0 ? "" : sentence.tokens().get(word).text().toLowerCase(Locale.ROOT);
    }

    String wordAfter(Sentence sentence, Span date) {
        int next = index(sentence.tokens(), date.end());
        boolean possessive = next < sentence.tokens().size()
                && sentence.tokens().get(next).text().equals("'s");
        int i = possessive ? next + 1 : next;
        return i >= sentence.tokens().size()
                ? ""
                : sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
    }

    String wordRightBefore(Sentence sentence, Span date) {
        int i = index(sentence.tokens(), date.start()) - 1;
        return i < 0 ? "" : sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
    }

    List<String> wordsAfter(Sentence sentence, Span date, int count) {
        List<Token> tokens = sentence.tokens();
        int from = index(tokens, date.end());
        return tokens.subList(from, Math.min(tokens.size(), from + count)).stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a noun in the plural follows: "2000 soldiers". */
    boolean isCountedNoun(Sentence sentence, Span number) {
        List<Token> tokens = sentence.tokens();
        int next = index(tokens, number.end());
        if (next >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(next);
        boolean plural = token.pos().equals("NOUN")
                && !token.text().toLowerCase(Locale.ROOT).equals(token.lemma());
        return plural || token.text().equals("people") || token.text().equals("percent");
    }

    /** Whether a month's name is part of a person's or ship's: a proper noun follows and nothing temporal precedes. */
    boolean isPartOfName(Sentence sentence, Span month) {
        List<Token> tokens = sentence.tokens();
        int at = index(tokens, month.start());
        boolean preceded = at > 0 && tokens.get(at - 1).pos().equals("ADP");
        int next = index(tokens, month.end());
        boolean followed = next < tokens.size() && tokens.get(next).pos().equals("PROPN");
        return followed && !preceded;
    }

    /** Index of the first token that starts at the position or after it. */
    private static int index(List<Token> tokens, int position) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < position) {
            i++;
        }
        return i;
    }
}

package io.parley.extraction.dates;

import io.parley.extraction.document.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which side of the publication a verb speaks of, from its form and its auxiliaries. */
final class VerbTense {

    private static final Set<String> PRESENT_BE = Set.of("is", "are", "am", "'s", "'re");
    private static final Set<String> BEFORE_NOUNS = Set.of("DET", "ADJ", "VERB");
    private static final int AUXILIARIES = 4;
    private static final int GOVERNING = 6;

    private final TenseWords words;

    VerbTense(TenseWords words) {
        this.words = words;
    }

    /** Direction of the verb at the index. */
    Direction direction(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        String form = Beside.word(tokens, verb);
        for (int i = verb - 1; i >= Math.max(0, verb - AUXILIARIES); i--) {
            Token before = tokens.get(i);
            String word = Beside.word(tokens, i);
            if (words.has("MODAL", word) && !before.pos().equals("PROPN")) {
                return isPerfect(tokens, i, verb) ? Direction.BEHIND : Direction.AHEAD;
            }
            if (word.equals("to")) {
                return ofInfinitive(tokens, i);
            }
            if (before.lemma().equals("have") && !before.pos().equals("NOUN")) {
                return isPlanned(tokens, verb) ? Direction.AHEAD : Direction.BEHIND;
            }
            boolean helper = Set.of("AUX", "ADV", "PART").contains(before.pos());
            if (!helper) {
                break;
            }
            if (before.lemma().equals("be") && !word.startsWith("be")) {
                return ofBe(tokens, verb, PRESENT_BE.contains(word));
            }
            if (word.equals("did")) {
                return Direction.BEHIND;
            }
        }
        return form.endsWith("ing") && !token.lemma().endsWith("ing") ? ofGerund(tokens, verb) : ofFinite(tokens, verb);
    }

    /** "will auction bills Monday": a modal in the same clause, though the tagger took another word for the verb. */
    private boolean isLateModal(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - GOVERNING); i--) {
            Token token = tokens.get(i);
            if (words.has("MODAL", Beside.word(tokens, i)) && !token.pos().equals("PROPN")) {
                return true;
            }
            if (token.pos().equals("PUNCT") || token.pos().equals("VERB")) {
                return false;
            }
        }
        return false;
    }

    /** "is meeting", "was scheduled", "is struck": the last tells nothing. */
    private Direction ofBe(List<Token> tokens, int verb, boolean present) {
        boolean continuous = present && Beside.word(tokens, verb).endsWith("ing");
        if (continuous || isPlanned(tokens, verb)) {
            return Direction.AHEAD;
        }
        return present ? Direction.UNTOLD : Direction.BEHIND;
    }

    private Direction ofFinite(List<Token> tokens, int verb) {
        String lemma = tokens.get(verb).lemma();
        if (isPast(tokens.get(verb))) {
            return isPlanned(tokens, verb) ? Direction.AHEAD : Direction.BEHIND;
        }
        boolean toCome = words.has("AHEAD_VERB", lemma) || words.has("AHEAD_PRESENT", lemma);
        return toCome || isLateModal(tokens, verb) ? Direction.AHEAD : Direction.BEHIND;
    }

    /** "was scheduled", "planned for", "put off until": not "he planned it on Monday" with an object of its own. */
    private boolean isPlanned(List<Token> tokens, int verb) {
        String lemma = tokens.get(verb).lemma();
        if (!words.has("PLANNING_VERB", lemma) && !words.has("AHEAD_VERB", lemma)) {
            return false;
        }
        boolean passive = verb > 0 && tokens.get(verb - 1).lemma().equals("be") && words.has("PLANNING_VERB", lemma);
        String next = Beside.word(tokens, verb + 1);
        boolean moved = next.equals("to") && words.has("PLANNING_VERB", lemma);
        return passive || moved || Set.of("for", "until", "till", "by").contains(next);
    }

    /** "agreed to meet", "a plan to meet" look ahead; "failed to meet", "came to meet" do not. */
    private Direction ofInfinitive(List<Token> tokens, int to) {
        for (int i = to - 1; i >= Math.max(0, to - GOVERNING); i--) {
            Token token = tokens.get(i);
            if (words.has("AHEAD_VERB", token.lemma()) || words.has("AHEAD_ADJ", token.lemma())) {
                return Direction.AHEAD;
            }
            if (token.pos().equals("VERB") || (i == to - 1 && token.lemma().equals("be"))) {
                boolean done = words.has("DONE_VERB", token.lemma()) && isPast(token);
                boolean isTo = token.lemma().equals("be");
                return isTo || !(done || isPast(token)) ? Direction.AHEAD : Direction.BEHIND;
            }
        }
        return Direction.AHEAD;
    }

    /** "after meeting", "beginning Monday": the verb before it decides. */
    private Direction ofGerund(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - GOVERNING); i--) {
            Token token = tokens.get(i);
            if (words.has("AHEAD_VERB", token.lemma()) || words.has("AHEAD_LINK", token.lemma())) {
                return Direction.AHEAD;
            }
            if (token.pos().equals("VERB")) {
                return direction(tokens, i);
            }
        }
        return Direction.BEHIND;
    }

    Direction ofModal(List<Token> tokens, int modal) {
        boolean perfect = Beside.word(tokens, modal + 1).equals("have")
                || (Beside.word(tokens, modal + 2).equals("have")
                        && Set.of("not", "n't").contains(Beside.word(tokens, modal + 1)));
        return perfect ? Direction.BEHIND : Direction.AHEAD;
    }

    /** "lasted until Friday", "was not told until Friday". */
    boolean hasLasted(List<Token> tokens, int until) {
        int verb = verbBefore(tokens, until);
        if (verb < 0 || !isPast(tokens.get(verb)) || isWithModal(tokens, verb)) {
            return false;
        }
        boolean denied = tokens.subList(0, verb).stream()
                .anyMatch(t ->
                        Set.of("not", "n't", "never", "nobody", "none", "no").contains(t.lemma()));
        return denied || words.has("LASTING", tokens.get(verb).lemma());
    }

    /** "promised an answer by Friday": what is governed is still to come. */
    boolean wantsMore(List<Token> tokens, int at) {
        int verb = verbBefore(tokens, at);
        return verb >= 0 && words.has("AHEAD_VERB", tokens.get(verb).lemma());
    }

    private int verbBefore(List<Token> tokens, int at) {
        int i = at - 1;
        while (i >= 0 && (!tokens.get(i).pos().equals("VERB") || isNominal(tokens, i))) {
            i--;
        }
        return i;
    }

    private boolean isWithModal(List<Token> tokens, int verb) {
        return tokens.subList(Math.max(0, verb - AUXILIARIES), verb).stream()
                .anyMatch(t -> words.has("MODAL", t.lemma()));
    }

    /** Whether the tagger's verb stands where only a noun can: "a slow start", "stop work". */
    boolean isNominal(List<Token> tokens, int verb) {
        boolean base = Beside.word(tokens, verb).equals(tokens.get(verb).lemma());
        String before = verb > 0 ? tokens.get(verb - 1).pos() : "";
        boolean plural = before.equals("VERB") && Beside.word(tokens, verb).endsWith("s");
        return plural || (base && BEFORE_NOUNS.contains(before));
    }

    /** "the men accused of …": a participle that belongs to the noun before it, so that the clause's verb is yet to come. */
    boolean isReduced(List<Token> tokens, int verb, int from) {
        boolean participle = isPast(tokens.get(verb)) && verb > from && isNoun(tokens.get(verb - 1));
        String next = Beside.word(tokens, verb + 1);
        return participle && Set.of("by", "of", "in", "at", "from").contains(next);
    }

    private static boolean isNoun(Token token) {
        return token.pos().equals("NOUN") || token.pos().equals("PROPN");
    }

    boolean isAuxiliary(List<Token> tokens, int i, int date) {
        return i + 1 < date && tokens.get(i + 1).pos().equals("VERB");
    }

    private static boolean isPerfect(List<Token> tokens, int modal, int verb) {
        return tokens.subList(modal, verb).stream().anyMatch(t -> t.lemma().equals("have"));
    }

    private boolean isPast(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.equals(token.lemma())) {
            return words.has("INVARIANT", word);
        }
        boolean present = PRESENT_BE.contains(word) || (word.endsWith("s") && !word.equals("was"));
        return !present && !word.endsWith("ing");
    }
}
